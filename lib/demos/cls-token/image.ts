/** Side of the image in patches; pixels that fill no whole patch are left out, as a convolution of that stride would. */
export function patchesPerSide(image: number, patch: number): number {
  return Math.floor(image / patch);
}

/** A soft light a little off the centre, on a ground that brightens to the right: [size, size], row by row, in [0, 1]. */
export function pictureOf(size: number): number[][] {
  const spread = 2 * (size / 5) ** 2;
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => {
      const distance = (x - 0.6 * size) ** 2 + (y - 0.4 * size) ** 2;
      return 0.75 * Math.exp(-distance / spread) + (0.25 * x) / size;
    }),
  );
}

/** The image cut into patches, row by row from the top left: [patches, patch × patch]. */
export function cutIntoPatches(picture: readonly (readonly number[])[], patch: number): number[][] {
  const side = patchesPerSide(picture.length, patch);
  return Array.from({ length: side * side }, (_, k) => {
    const [top, left] = [Math.floor(k / side) * patch, (k % side) * patch];
    return picture.slice(top, top + patch).flatMap((row) => row.slice(left, left + patch));
  });
}
