"""lib/kernel/rng.ts in Python: the same seed gives the same whole numbers in both languages."""


class Mulberry:
    def __init__(self, seed):
        self.state = seed & 0xFFFFFFFF

    def next(self):
        """The next 32 random bits."""
        self.state = (self.state + 0x6D2B79F5) & 0xFFFFFFFF
        t = self.state
        t = ((t ^ (t >> 15)) * (t | 1)) & 0xFFFFFFFF
        t ^= (t + (((t ^ (t >> 7)) * (t | 61)) & 0xFFFFFFFF)) & 0xFFFFFFFF
        return t ^ (t >> 14)

    def between(self, low, high):
        """A whole number in [low, high]: `integerBetween` of the kernel, exact because 2^32 x n stays below 2^53."""
        return low + ((self.next() * (high - low + 1)) >> 32)

    def choose(self, items):
        return items[self.between(0, len(items) - 1)]
