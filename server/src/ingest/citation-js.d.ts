// The two packages bring no types; this is as much of them as is used.
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      chain(data: string, options: { readonly forceType: string; readonly generateGraph: boolean }): unknown[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
