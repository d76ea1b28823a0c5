/**
 * Full case folding (Unicode 3.13, toCasefold), which JavaScript lacks: lower, upper and lower again folds ß and ẞ
 * to ss. Dotless ı is no variant of i, so it is kept apart; the final ς folds to σ wherever it stands. Folding may take
 * a letter apart (ΐ): whoever compares puts it together again.
 */
export function foldCase(text: string): string {
  return text
    .split('ı')
    .map((part) => part.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ'))
    .join('ı');
}
