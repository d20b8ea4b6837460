// The articles' claims, checked.
import articles from '../../styles/articles.css';
import { Articles } from '../views/articles.jsx';

/** @type {import('../rooms.js').Part} */
export default {
  styles: [articles],
  rooms: { articles: { ask: (core, query) => core.articles(query), draw: Articles } },
};
