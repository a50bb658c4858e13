import { LitElement, html } from 'lit';

export class InterestForm extends LitElement {
  override render() {
    return html`<slot></slot>`;
  }
}
