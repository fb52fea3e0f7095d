import type { CompatStatement } from '@mdn/browser-compat-data';
import { generate, parse, walk, type CssNode, type Declaration } from 'css-tree';

import { compatData, featureAt, isLacked, lackedBy } from './oldest-browsers.ts';

/** A feature of a style sheet that one of the oldest supported browsers lacks. */
export interface TooNew {
  readonly feature: string;
  /** Selector or at-rule around the feature. */
  readonly where: string;
}

const { css } = compatData;

/** @returns Unsupported features of a style sheet. @throws If it cannot be parsed. */
export function tooNewStyles(css: string): TooNew[] {
  const found: TooNew[] = [];
  const sheet = parse(css, {
    onParseError: (error) => {
      throw error;
    },
  });
  walk(sheet, function (node) {
    const where = this.rule ? generate(this.rule.prelude) : (this.atrule?.name ?? '');
    const features =
      node.type === 'Declaration'
        ? tooNewIn(node, this.atrule?.name, namesIn(this.block?.children.toArray() ?? []))
        : named(...featureOf(node));
    for (const feature of features) found.push({ feature, where });
  });
  return found;
}

/** @returns Names of the properties in a block. */
function namesIn(nodes: readonly CssNode[]): string[] {
  return nodes.filter((node): node is Declaration => node.type === 'Declaration').map(({ property }) => property);
}

/** @returns Name and compatibility data of a feature; no data if it is not checked. */
function featureOf(node: CssNode): [name: string, feature: CompatStatement | undefined] {
  switch (node.type) {
    case 'PseudoClassSelector':
      return [`:${node.name}`, featureAt(css, 'selectors', node.name)];
    case 'PseudoElementSelector':
      return [`::${node.name}`, featureAt(css, 'selectors', node.name)];
    case 'NestingSelector':
      return ['nesting', featureAt(css, 'selectors', 'nesting')];
    case 'Atrule':
      return [`@${node.name}`, atRule(node.name) ?? atRule('page', `at_${node.name}`)];
    case 'Feature':
      return [`@media (${node.name})`, atRule('media', node.name)];
    case 'FeatureRange':
      return ['@media with a range', atRule('media', 'range_syntax')];
    case 'Function':
      return [`${node.name}()`, functionNamed(node.name)];
    case 'Dimension':
      return [node.unit, featureAt(css, 'types', 'length', node.unit)];
    default:
      return [node.type, undefined];
  }
}

function tooNewIn(declaration: Declaration, inAtRule = '', siblings: readonly string[] = []): string[] {
  const { property } = declaration;
  return inAtRule === 'font-face' || inAtRule === 'page'
    ? named(`@${inAtRule} ${property}`, atRule(inAtRule, property))
    : declared(declaration, siblings);
}

function declared({ property, value }: Declaration, siblings: readonly string[]): string[] {
  const feature = featureAt(css, 'properties', property);
  if (feature === undefined) return [];
  const prefixes = [...lackedBy(feature).values()];
  if (prefixes.length > 0) {
    // In the same block, a declaration with each needed prefix is enough.
    const hasTwins = prefixes.every((prefix) => prefix !== null && siblings.includes(`${prefix}${property}`));
    return hasTwins ? [] : [property];
  }
  const words = value.type === 'Value' ? value.children.toArray() : [];
  return [
    ...words.flatMap((word) =>
      word.type === 'Identifier'
        ? named(`${property}: ${word.name}`, featureAt(css, 'properties', property, word.name))
        : [],
    ),
    ...(words.some(({ type }) => type === 'Dimension' || type === 'Percentage')
      ? named(`${property} with a thickness`, featureAt(css, 'properties', property, 'includes_thickness'))
      : []),
  ];
}

function functionNamed(name: string): CompatStatement | undefined {
  const groups = Object.keys(css['types'] ?? {});
  return featureAt(css, 'types', name) ?? groups.map((group) => featureAt(css, 'types', group, name)).find(Boolean);
}

function atRule(...path: string[]): CompatStatement | undefined {
  return featureAt(css, 'at-rules', ...path);
}

function named(name: string, feature: CompatStatement | undefined): string[] {
  return isLacked(feature) ? [name] : [];
}
