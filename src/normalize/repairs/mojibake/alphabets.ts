// ISO 8859-2 and windows-1250 have the same letters in different places, so `ĂĽ` is `å` in the one and `ü` in the other. Which it was,
// the rest of the line tells: its letters should belong to one language.

/** The letters beyond ASCII of languages in Latin script, in lower case; source: CLDR's main and auxiliary exemplar characters. */
export const ALPHABETS: readonly string[] = [
  'äöüß', // German
  'àâæçéèêëîïôœùûüÿ', // French
  'áéíñóúü', // Spanish
  'áâãàçéêíóôõúü', // Portuguese
  'àèéìíîòóùú', // Italian
  'àçèéíïòóúü', // Catalan
  'áéèêëíïóöúü', // Dutch
  'åäöéà', // Swedish
  'æøåéóòôè', // Danish, Norwegian
  'åäöšž', // Finnish
  'áðéíóúýþæö', // Icelandic
  'ąćęłńóśźż', // Polish
  'áčďéěíňóřšťúůýž', // Czech
  'áäčďéíĺľňóôŕšťúýž', // Slovak
  'áéíóöőúüű', // Hungarian
  'ăâîșțşţ', // Romanian
  'čćđšž', // Croatian, Serbian, Slovene
  'ąčęėįšųūž', // Lithuanian
  'āčēģīķļņšūž', // Latvian
  'äöõüšž', // Estonian
  'çğıöşüâîûi̇', // Turkish
  'çəğıöşü', // Azerbaijani
  'ëç', // Albanian
  'áéíóú', // Irish
]

/** Whether all of some decoded letters belong to the alphabet of one language. */
export function fitOneAlphabet(letters: ReadonlySet<string>): boolean {
  return ALPHABETS.some((alphabet) => {
    for (const letter of letters) if (!alphabet.includes(letter)) return false
    return true
  })
}
