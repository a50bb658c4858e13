import { useRef, useState } from 'react';
import 'jobfair-widgets/candidate-registration';
import type { CandidateRegistration } from 'jobfair-widgets';
import type {} from 'jobfair-widgets/jsx';
import fair from './fair.json';

/** A page that keeps its own state around the widget, and hands it an equal but new document at each render. */
export function RegistrationPage() {
  const form = useRef<CandidateRegistration>(null);
  const [status, setStatus] = useState('memuat');
  const [renders, setRenders] = useState(0);
  return (
    <main>
      <p>
        Status: <output id="status">{status}</output>
      </p>
      <button type="button" id="again" onClick={() => setRenders(renders + 1)}>
        Gambar ulang ({renders})
      </button>
      <button type="button" id="check" onClick={() => void form.current?.validate()}>
        Periksa isian
      </button>
      <jobfair-candidate-registration
        ref={form}
        fair={structuredClone(fair)}
        endpoint="/api/submissions"
        layout="single"
        test-mode
        onjobfair-ready={({ warnings }) => setStatus(`siap, ${warnings.length} peringatan`)}
        onjobfair-invalid={({ problems }) => setStatus(`${problems.length} isian perlu diperbaiki`)}
        onjobfair-submitted={({ reference }) => setStatus(`terkirim: ${reference}`)}
      >
        <a href="/daftar">Daftar tanpa JavaScript</a>
      </jobfair-candidate-registration>
    </main>
  );
}
