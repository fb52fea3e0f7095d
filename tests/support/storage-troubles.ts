/** Ways to make storage fail. Each function runs in the page. */
export const troubles = {
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  forgetful: () => {
    Storage.prototype.setItem = () => {};
  },
  blocked: () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  },
};
