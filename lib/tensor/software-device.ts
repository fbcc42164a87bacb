const softwareNames =
  /swiftshader|llvmpipe|softpipe|lavapipe|microsoft basic render|software rasterizer|apple software/i;

/** True when a "GPU" is a program on the CPU that plays one. The page then says so: same maths, no speed. */
export function isSoftwareDevice(renderer: string): boolean {
  return softwareNames.test(renderer);
}
