import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'
import { isCaptionInTags, isLeftOverMarkup } from '../../src/boilerplate/lines/left-over-markup.js'

test.each([
  '<!-- wp:paragraph -->',
  '<!--more-->',
  '<!-- The picture goes here',
  '{{ad}}',
  '{{ article.author }} {{ article.date }}',
  '{{first_name}},',
  '{{< figure src="bridge.jpg" >}}',
  '[embed]https://video.example/a[/embed]',
  '[gallery ids="22,23,24"]',
  '[contact-form-7 id="14" title="Contact"]',
  '[/vc_column_text][/vc_column][/vc_row]',
  '&nbsp;',
  '%NEW_LINE%',
  '%%first_name%%,',
  '[ad_1]',
  '[the_ad id="12"]',
  '[mc4wp_form id=22]',
  '[quay_banner]',
  '[toc]',
  '[ferry-times day=”monday” seats=”12”]',
  '[email protected]',
  '[object Object]',
])('nothing but tags: %s', (line) => {
  expect(isLeftOverMarkup(line)).toBe(true)
})

const words = 'The committee voted seven to two after a debate of three hours.'

test.each([
  `<!--more-->${words}`,
  `{{ad}}${words}`,
  `%NEW_LINE%${words}`,
  `<![endif]-->${words}`,
  `&nbsp;${words}`,
  `{{quote|${words}}}`,
  '{{w|Dean Fairley}} will draw the plans.',
  `{{< quote >}}${words}{{< /quote >}}`,
  `[vc_row][vc_column]${words}[/vc_column][/vc_row]`,
  '[sic]',
  '[old_pier]',
  '[post_form]: https://packet.example/form',
  '[figure 2]',
  '[what the clerk="mayor" said]',
  '[Laughter]',
  '[audio unclear]',
  '[video shows the crowd]',
  '[gallery applauds] Order!',
  '[su_heading]What happened[/su_heading]',
])('words of the story beside tags, or none: %s', (line) => {
  expect(isLeftOverMarkup(line)).toBe(false)
  const text = `Bandstand to be rebuilt\n\nThe bandstand in the park will be rebuilt in oak, the council decided on Wednesday.\n\n${line}\n\n${words}`
  expect(findBoilerplate(text).filter(({ action }) => action === 'remove')).toEqual([])
})

test.each(['\uf04b', '\ue072 \uf14a', '▢'])('%j is a sign of an icon font or a box, alone', (line) => {
  const text = `Bandstand to be rebuilt\n\n${words}\n\n${line}\n\n${line} ${words}`
  expect(findBoilerplate(text).map((finding) => [finding.line, finding.action, finding.rule])).toEqual([[5, 'remove', 'icon']])
})

test('what stands in the tags for a caption is one', () => {
  expect(isCaptionInTags('[caption id="a" width="300"]The bandstand before the fire.[/caption]')).toBe(true)
  expect(isCaptionInTags('[caption id="a" width="300"][/caption]')).toBe(false)
  expect(isLeftOverMarkup('[caption id="a" width="300"][/caption]')).toBe(true)
})
