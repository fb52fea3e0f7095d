/**
 * Keeps a page up to date while the browser translates it. Translators replace each text node by a `<font>` element
 * with the translation. Later changes of the node would then be invisible. When such a node changes, it replaces its
 * translation, and the translator translates it again. The removal of a node cannot be observed: a text that can
 * disappear must be inside an element, or become an empty text.
 *
 * @param root - Element that contains the texts.
 */
export function followPageTranslation(root: Element): void {
  const translations = new WeakMap<Node, Element>();

  const changes = new MutationObserver((records) => {
    for (const { target } of records) {
      const translation = translations.get(target);
      if (translation?.isConnected === true) translation.replaceWith(target);
      translations.delete(target);
    }
  });

  const replacements = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      // Translators insert the element together with the removal, or before it.
      const translation = [...addedNodes, previousSibling, nextSibling].find(isFont);
      if (translation === undefined) continue;
      for (const node of removedNodes) {
        if (!(node instanceof Text)) continue;
        translations.set(node, translation);
        changes.observe(node, { characterData: true });
      }
    }
  });
  replacements.observe(root, { childList: true, subtree: true });
}

function isFont(node: Node | null): node is Element {
  return node instanceof Element && node.localName === 'font';
}
