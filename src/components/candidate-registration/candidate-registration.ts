import { LitElement, html } from 'lit';

export class CandidateRegistration extends LitElement {
  override render() {
    return html`<slot></slot>`;
  }
}
