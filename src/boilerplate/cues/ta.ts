import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Tamil. */
export const ta: CueTable = {
  language: 'ta',
  cues: {
    'comment-policy': {
      strong: phrases('கருத்து தெரிவிக்க/தெரிவிக்கவும் ; உங்கள் கருத்தை பதிவு செய்யுங்கள்'),
      weak: phrases('கருத்துகள்/கருத்துக்கள்'),
    },
    share: {
      strong: phrases('ஷேர் செய்ய/செய்யவும் ; எங்களை … பின்தொடரவும்/பின்தொடருங்கள்'),
      weak: phrases('பகிர/பகிரவும்'),
    },
    'related-heading': { strong: phrases('இதையும் படியுங்கள்/படிங்க/படிக்கவும்/பாருங்க ; தொடர்புடைய செய்திகள்/கட்டுரைகள்') },
    'read-more': { strong: phrases('மேலும்/தொடர்ந்து படிக்க/படிக்கவும்') },
    'most-read': { strong: phrases('அதிகம் படிக்கப்பட்டவை/பார்க்கப்பட்டவை ; அண்மைச்/அண்மை/சமீபத்திய/முக்கிய செய்திகள்') },
    copyright: { strong: phrases('(© …) அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டவை') },
    caption: { strong: phrases('பட மூலாதாரம், … ; படக்குறிப்பு, … ; கோப்புப் படம்'), weak: phrases('படம்: …') },
    advertisement: { strong: phrases('விளம்பரம்') },
    timestamp: { strong: phrases('வெளியிடப்பட்டது: … ; புதுப்பிக்கப்பட்டது: …') },
    tags: { strong: phrases('குறிச்சொற்கள்(: …)') },
    correction: { strong: phrases('ஆசிரியர் குறிப்பு'), weak: phrases('திருத்தம்') },
    helpline: { strong: phrases('உதவி எண்: …') },
    'page-tools': { strong: phrases('எழுத்து அளவு') },
  },
}
