import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/es.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: [
      'los comentarios están moderados',
      'deja un comentario',
      'deja una respuesta',
      'los comentarios están cerrados',
      'tu dirección de correo electrónico no será publicada',
      'los campos obligatorios están marcados con *',
      'normas de participación/de la comunidad',
    ],
    weak: ['comentarios', 'tu opinión', 'participa'],
  },
  newsletter: {
    strong: [
      'suscríbete a nuestro/nuestra/la boletín/newsletter',
      'apúntate a la newsletter',
      'recibe … en tu correo (…)',
      'puedes darte de baja en cualquier momento',
    ],
    weak: ['boletín', 'en tu correo'],
  },
  share: {
    strong: ['compartir en Facebook', 'comparte esta noticia', 'síguenos en', 'copiar enlace'],
    weak: ['compartir'],
  },
  'related-heading': {
    strong: [
      'noticias/artículos/contenidos relacionad(a/o)s',
      'también te puede interesar',
      'te puede interesar',
      'te recomendamos',
      'quizás te interese',
      'lee/lea también',
    ],
    weak: ['más noticias', 'más información', 'recomendados'],
  },
  'read-more': {
    strong: ['leer más', 'seguir/sigue leyendo', 'ver más'],
    weak: ['más información', 'aquí'],
  },
  'cookie-notice': {
    strong: [
      'este sitio (web) utiliza cookies',
      'utilizamos cookies (propias y de terceros) (para …)',
      'aceptar (todas las) cookies',
      'configurar cookies',
    ],
    weak: ['cookies', 'política de privacidad'],
  },
  paywall: {
    strong: [
      'contenido exclusivo para suscriptores',
      'el contenido al que quiere acceder es exclusivo para suscriptores',
      'suscríbete para seguir leyendo',
      '¿ya eres suscriptor',
    ],
    weak: ['suscríbete', 'hazte socio'],
  },
  copyright: {
    strong: ['todos los derechos reservados', 'prohibida (la/su) reproducción (total o parcial)'],
    weak: ['derechos de autor'],
  },
  caption: {
    strong: ['foto: …', 'imagen/foto de archivo', 'EFE\\/…', 'crédito de la foto'],
    weak: ['fotografía de …'],
  },
  dateline: { strong: ['CITY \\(EFE\\). …'] },
  byline: {
    strong: ['por NAME'],
    weak: ['redacción'],
  },
  timestamp: {
    strong: ['N min(utos) de lectura', 'tiempo de lectura: N min', 'publicado el …', 'actualizado el …', 'hace N horas'],
  },
  advertisement: {
    strong: ['publicidad', 'continúa después de la publicidad'],
    weak: ['anuncio', 'patrocinado'],
  },
  'app-prompt': {
    strong: ['descarga nuestra app'],
  },
  'page-tools': {
    strong: ['imprimir', 'enviar por correo'],
  },
  tags: {
    strong: ['etiquetas: …', 'temas: …', 'archivado en: …'],
  },
  'author-bio': {
    strong: ['sobre el autor'],
  },
  republished: {
    strong: ['este artículo fue publicado originalmente en', 'la entrada … se publicó primero en …'],
    weak: ['con información de …'],
  },
  correction: {
    strong: [
      'corrección: …',
      'fe de erratas/errores',
      'rectificación',
      'nota del editor/de la redacción',
      'una versión anterior de este artículo',
    ],
    weak: ['actualización', 'aclaración'],
  },
  'machine-made': {
    strong: ['traducido automáticamente', 'generado con/por IA', 'generado con/por inteligencia artificial'],
    weak: ['traducción automática'],
  },
  'most-read': {
    strong: ['lo más leído'],
    weak: ['últimas noticias'],
  },
  'support-appeal': {
    strong: ['apoya el periodismo (independiente)'],
  },
  player: {
    strong: ['escuchar artículo'],
  },
  login: {
    strong: ['iniciar sesión', 'regístrate'],
  },
  disclosure: {
    strong: ['enlaces de afiliados'],
  },
  helpline: {
    strong: ['024', '016'],
  },
  'stray-ui': {
    strong: ['cargando'],
  },
}

/** What publishers write around an article, in Spanish. */
export const es: CueTable = /* @__PURE__ */ joinTable('es', news, systems)
