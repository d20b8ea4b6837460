// The words around the articles' claims.
export const claimsWords = {
  title: 'What the articles say, and what the studies say',
  page: 'The article',
  grade: 'Now graded',
  from: 'From studies of this dose form alone:',
  firmness: 'How firmly:',
  regimen: 'Dose form spoken of:',
};
