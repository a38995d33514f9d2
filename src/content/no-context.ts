/**
 * Stands in for WXT's `ContentScriptContext` (`wxt.config.ts`), which every content script
 * is handed and ours doesn't use: with it, and the polyfill it draws in, each page would
 * pay 4 kB more.
 */
export class ContentScriptContext {}
