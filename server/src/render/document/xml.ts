import { escapeXml } from '../escape';

/** Attributes of an element; what is `undefined` is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** Content of an element that is XML already; anything else is text and gets escaped. */
export interface Xml {
  readonly xml: string;
}

type Child = Xml | string | undefined;

/** An element of XML. Children that are texts are escaped; `undefined` ones are left out. */
export function xml(name: string, attributes: XmlAttributes, ...children: readonly (Child | readonly Child[])[]): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inner = children
    .flat()
    .map((child) => (child === undefined ? '' : typeof child === 'string' ? escapeXml(child) : child.xml))
    .join('');
  return { xml: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` };
}
