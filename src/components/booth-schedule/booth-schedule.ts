import { LitElement, html } from 'lit';

export class BoothSchedule extends LitElement {
  override render() {
    return html`<slot></slot>`;
  }
}
