/** The widgets by the name that follows `jobfair-` in their tag. */
export const widgets = ['candidate-registration', 'interest-form', 'booth-schedule'] as const;

export type Widget = (typeof widgets)[number];

export const tagOf = (widget: Widget): string => `jobfair-${widget}`;

export const isWidget = (name: string | null): name is Widget => widgets.includes(name as Widget);
