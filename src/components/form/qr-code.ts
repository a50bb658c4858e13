import encodeQR from 'qr';
import { svg, type TemplateResult } from 'lit';

/**
 * The modules of a text's QR code, row by row, true where dark; with the quiet zone of four modules that a reader needs
 * (ISO/IEC 18004).
 */
export function qrModules(text: string): boolean[][] {
  return encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
}

/** A QR code of the text as SVG, black on white whatever the scheme: scanners want it so. */
export function qrCode(text: string, label: string): TemplateResult {
  const rows = qrModules(text);
  const path = rows
    .map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
    .join('');
  const size = rows.length;
  return svg`<svg class="qr" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill="#fff"></rect>
    <path d=${path} fill="#000"></path>
  </svg>`;
}
