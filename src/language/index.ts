/**
 * Which language a text is in.
 *
 * @module language
 */
export { type DetectedLanguage, type DetectLanguageOptions, detectLanguage } from './detect.js'
