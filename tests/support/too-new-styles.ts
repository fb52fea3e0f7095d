import { generate, parse, walk, type CssNode, type Declaration } from 'css-tree';

import { compatData, featureAt, isLacked, lackedBy } from './oldest-browsers.ts';

/** Something in a style sheet that one of the oldest supported browsers does not know. */
export interface TooNew {
  readonly feature: string;
  /** Selector or rule that it is in. */
  readonly where: string;
}

const { properties, selectors, 'at-rules': atRules, types } = compatData.css ?? {};
if (!properties || !selectors || !atRules || !types) throw new Error('no data about CSS');

/** @returns What in the style sheet is too new. It throws where the sheet cannot be parsed. */
export function tooNewStyles(css: string): TooNew[] {
  const found: TooNew[] = [];
  const sheet = parse(css, {
    onParseError: (error) => {
      throw error;
    },
  });
  walk(sheet, function (node) {
    const where = this.rule ? generate(this.rule.prelude) : (this.atrule?.name ?? '');
    for (const feature of featuresIn(node, siblingsOf(this.block?.children.toArray() ?? []), this.atrule?.name)) {
      found.push({ feature, where });
    }
  });
  return found;
}

/** @returns Names of the properties in a block. */
function siblingsOf(nodes: readonly CssNode[]): string[] {
  return nodes.filter((node): node is Declaration => node.type === 'Declaration').map(({ property }) => property);
}

function featuresIn(node: CssNode, siblings: readonly string[], atRule: string | undefined): string[] {
  switch (node.type) {
    case 'Declaration':
      return atRule === 'font-face' || atRule === 'page'
        ? named(`@${atRule} ${node.property}`, featureAt(atRules, atRule, node.property))
        : declared(node, siblings);
    case 'PseudoClassSelector':
      return named(`:${node.name}`, featureAt(selectors, node.name));
    case 'PseudoElementSelector':
      return named(`::${node.name}`, featureAt(selectors, node.name));
    case 'NestingSelector':
      return named('nesting', featureAt(selectors, 'nesting'));
    case 'Atrule':
      return named(`@${node.name}`, featureAt(atRules, node.name) ?? featureAt(atRules, 'page', `at_${node.name}`));
    case 'Feature':
      return named(`@media (${node.name})`, featureAt(atRules, 'media', node.name));
    case 'FeatureRange':
      return named('@media with a range', featureAt(atRules, 'media', 'range_syntax'));
    case 'Function':
      return named(`${node.name}()`, functionNamed(node.name));
    case 'Dimension':
      return named(node.unit, featureAt(types, 'length', node.unit));
    default:
      return [];
  }
}

function declared({ property, value }: Declaration, siblings: readonly string[]): string[] {
  const feature = featureAt(properties, property);
  if (feature === undefined) return [];
  const prefixes = [...lackedBy(feature).values()];
  if (prefixes.length > 0) {
    // A prefixed twin beside it makes up for the lack.
    const hasTwins = prefixes.every((prefix) => prefix !== null && siblings.includes(`${prefix}${property}`));
    return hasTwins ? [] : [property];
  }
  const words = value.type === 'Value' ? value.children.toArray() : [];
  return [
    ...words.flatMap((word) =>
      word.type === 'Identifier' ? named(`${property}: ${word.name}`, featureAt(properties, property, word.name)) : [],
    ),
    ...(words.some(({ type }) => type === 'Dimension' || type === 'Percentage')
      ? named(`${property} with a thickness`, featureAt(properties, property, 'includes_thickness'))
      : []),
  ];
}

function functionNamed(name: string) {
  const groups = Object.values(types as Record<string, object>);
  return featureAt(types, name) ?? groups.map((group) => featureAt(group, name)).find((one) => one !== undefined);
}

function named(name: string, feature: ReturnType<typeof featureAt>): string[] {
  return isLacked(feature) ? [name] : [];
}
