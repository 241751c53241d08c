import './app/mantine.css';
import './app/theme.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { sayFieldWords } from './app/say-field-words';
import { startTexts } from './i18n/start';
import { startWorker } from './offline/new-version';
import { regainConnection } from './offline/regain';
import { meetReader } from './session/session';

sayFieldWords();
const root = document.getElementById('root');
void Promise.all([startTexts(), meetReader().catch(() => undefined)]).then(() => {
  if (root) createRoot(root).render(<App />);
  regainConnection();
  // While somebody works on pages, nothing of them is kept.
  if (import.meta.env.PROD) void startWorker();
});
