// Stands in the bundles for what the library of citations would fetch with: nothing here talks to a network.
export default function fetch(): never {
  throw new Error('There is no network here.');
}
export class Headers {}
export class Request {}
export class Response {}
