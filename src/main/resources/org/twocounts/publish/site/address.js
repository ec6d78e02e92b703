// The question in the address of a page: election/1876.html#rule=proportional&swing=D1
"use strict";
(() => {
  const own = window.twoCounts = window.twoCounts || {};
  const decoded = text => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };
  // What may stand in an address as it is: readable, and safe in mails and chats.
  const encoded = text => encodeURIComponent(text).replace(/%(2C|3A|3D|2F|40)/g, decodeURIComponent).replace(/%20/g, "_");

  // Pairs of name and value; an address without "=" or "&" only names a place on the page.
  own.asked = hash => {
    const text = hash.replace(/^#/, "");
    if (!/[=&]/.test(text)) return [];
    return text.split("&").filter(Boolean).map(part => {
      const cut = part.indexOf("=");
      const [name, value] = cut < 0 ? [part, ""] : [part.slice(0, cut), part.slice(cut + 1)];
      return [decoded(name), decoded(value.replace(/_/g, " "))];
    });
  };

  // "D+1" is written "D1", because some programs read a plus as a space.
  own.address = question => question
    .map(([name, value]) => encoded(name) + "=" + encoded(name === "swing" ? value.replace("+", "") : value))
    .join("&");
})();
