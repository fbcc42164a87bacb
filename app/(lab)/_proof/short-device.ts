/** A renderer's name without its wrapping: `ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 …, D3D11)` is the card. */
export function shortDevice(name: string): string {
  const inner = /^ANGLE \([^,]+, (.+), [^,]*\)$/.exec(name)?.[1] ?? name;
  const software = /swiftshader|llvmpipe/i.exec(inner);
  if (software) return software[0];
  return inner
    .replace(/ ?\((0x[0-9a-f]+)\)/gi, '')
    .replace(/ (Direct3D|OpenGL|Metal|Vulkan).*$/, '')
    .trim();
}
