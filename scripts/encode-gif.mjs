// @ts-check
// @ts-expect-error -- The package comes without types.
import gifenc from 'gifenc';

/** @typedef {import('playwright-core').Page} Page */
/**
 * @typedef {object} Frame
 * @property {Buffer} png all of one size
 * @property {number} shownFor in milliseconds
 */

/** A GIF has 256 colours; the last one stands for “as it was in the frame before”. */
const COLOURS = 255;
const AS_BEFORE = COLOURS;

/**
 * One animated picture of several, which begins anew at its end. From the second frame on only what has changed is in
 * it, which is what keeps it small.
 * @param {Page} page any page: the browser decodes the frames, so that no package has to
 * @param {readonly Frame[]} frames
 * @returns {Promise<Uint8Array>}
 */
export async function encodeGif(page, frames) {
  const pictures = [];
  for (const { png } of frames) pictures.push(await decode(page, png));
  const palette = commonest(pictures.map(({ pixels }) => pixels));
  const colours = palette.map(rgb);
  const spare = Array.from({ length: AS_BEFORE + 1 - colours.length }, () => [0, 0, 0]);
  const placeOf = new Map(palette.map((colour, place) => [colour, place]));
  const gif = gifenc.GIFEncoder();
  /** @type {Uint8Array | undefined} */
  let before;
  for (const [at, { width, height, pixels }] of pictures.entries()) {
    const now = Uint8Array.from(pixels, (colour) => {
      const place = placeOf.get(colour) ?? gifenc.nearestColorIndex(colours, rgb(colour));
      placeOf.set(colour, place);
      return place;
    });
    gif.writeFrame(before ? changes(before, now) : now, width, height, {
      ...(before ? { transparent: true, transparentIndex: AS_BEFORE } : { palette: [...colours, ...spare] }),
      // Each frame stays, for the next one to lie upon.
      dispose: 1,
      delay: frames[at]?.shownFor ?? 0,
    });
    before = now;
  }
  gif.finish();
  return gif.bytes();
}

/**
 * @param {Page} page
 * @param {Buffer} png
 */
async function decode(page, png) {
  const { width, height, data } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser cannot read pictures.');
    context.drawImage(image, 0, 0);
    const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
    let text = '';
    for (let from = 0; from < bytes.length; from += 8192) {
      text += String.fromCharCode(...bytes.subarray(from, from + 8192));
    }
    return { width: image.width, height: image.height, data: btoa(text) };
  }, png.toString('base64'));
  // A copy, since a buffer may begin anywhere, and numbers of four bytes may not.
  const bytes = new Uint8Array(Buffer.from(data, 'base64'));
  return { width, height, pixels: new Uint32Array(bytes.buffer) };
}

/** Red, green and blue of a pixel. @param {number} colour */
function rgb(colour) {
  return [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff];
}

/**
 * The colours to be kept as they are: an interface has few, and each fills an area. Those between them, which the
 * edges of letters have, take the nearest one. (A general choice of colours gives white a tint.)
 * @param {readonly Uint32Array[]} pictures
 */
function commonest(pictures) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const pixels of pictures) {
    for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).slice(0, COLOURS).map(([colour]) => colour);
}

/**
 * @param {Uint8Array} before the frame before, in numbers of colours
 * @param {Uint8Array} now
 */
function changes(before, now) {
  return now.map((colour, index) => (colour === before[index] ? AS_BEFORE : colour));
}
