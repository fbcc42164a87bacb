import type { Picture } from './plain-hog';

/** The picture turned about its middle by `degrees`, bilinear; what comes from outside is paper (0). */
export function turnPicture({ width, height, values }: Picture, degrees: number): Picture {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [mx, my] = [(width - 1) / 2, (height - 1) / 2];
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : (values[y * width + x] as number);
  const turned = Float32Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [(i % width) - mx, Math.floor(i / width) - my];
    const [fx, fy] = [c * x + s * y + mx, -s * x + c * y + my];
    const [x0, y0] = [Math.floor(fx), Math.floor(fy)];
    const [u, v] = [fx - x0, fy - y0];
    return (
      (1 - v) * ((1 - u) * at(x0, y0) + u * at(x0 + 1, y0)) +
      v * ((1 - u) * at(x0, y0 + 1) + u * at(x0 + 1, y0 + 1))
    );
  });
  return { width, height, values: turned };
}
