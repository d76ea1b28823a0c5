/** PART. */
export const commands = {};
