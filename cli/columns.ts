/** Rows of cells as lines, each column as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => {
    return rows.reduce((most, cells) => Math.max(most, [...(cells[column] ?? '')].length), 0);
  });
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell + ' '.repeat(Math.max((widths?.[column] ?? 0) - [...cell].length, 0)))
      .join('  ')
      .trimEnd(),
  );
}
