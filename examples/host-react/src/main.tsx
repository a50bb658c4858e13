import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RegistrationPage } from './registration-page';

const app = document.getElementById('app');
if (app)
  createRoot(app).render(
    <StrictMode>
      <RegistrationPage />
    </StrictMode>,
  );
