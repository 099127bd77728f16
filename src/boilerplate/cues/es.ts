import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/es.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'los comentarios están moderados/cerrados ; deja una respuesta',
      'tu dirección de correo electrónico no será publicada ; los campos obligatorios están marcados con *',
      'normas de participación/de la comunidad',
    ),
    weak: phrases('comentarios ; tu opinión ; participa'),
  },
  newsletter: {
    strong: phrases(
      'suscríbete a nuestro/nuestra/la boletín/newsletter ; apúntate a la/nuestra newsletter ; puedes darte de baja en cualquier momento',
    ),
    weak: phrases('boletín ; en tu correo'),
  },
  share: {
    strong: phrases('comparte esta noticia ; síguenos en ; copiar enlace/link'),
    weak: phrases('compartir'),
  },
  'related-heading': {
    strong: phrases('noticias/artículos/contenidos relacionad(a/o)s ; también te puede interesar ; te recomendamos ; quizás te interese'),
    weak: phrases('más información ; recomendados'),
  },
  'read-more': {
    strong: phrases('leer más ; ver más'),
    weak: phrases('más información ; aquí'),
  },
  'cookie-notice': {
    strong: phrases('utilizamos cookies (propias y de terceros) (para …) ; aceptar (todas las) cookies'),
    weak: phrases('cookies ; política de privacidad'),
  },
  paywall: {
    strong: phrases('el contenido al que quiere acceder es exclusivo para suscriptores ; suscríbete para seguir leyendo'),
    weak: phrases('suscríbete ; hazte socio'),
  },
  copyright: {
    strong: phrases('prohibida (su) reproducción (total o parcial)'),
    weak: phrases('derechos de autor'),
  },
  caption: {
    strong: phrases('foto: … ; imagen/foto de archivo ; EFE\\/… ; crédito de la foto'),
    weak: phrases('fotografía de …'),
  },
  dateline: { strong: ['CITY \\(EFE\\). …'] },
  byline: {
    strong: phrases('por NAME'),
    weak: phrases('redacción'),
  },
  timestamp: {
    strong: phrases('N min(utos) de lectura ; tiempo de lectura: N min ; hace N horas'),
  },
  advertisement: {
    strong: phrases('(continúa después de la) publicidad'),
    weak: phrases('anuncio ; patrocinado'),
  },
  'page-tools': {
    strong: phrases('imprimir ; enviar por correo'),
  },
  tags: {
    strong: phrases('etiquetas: … ; temas: … ; archivado en(: …)'),
  },
  'author-bio': {
    strong: phrases('sobre el autor'),
  },
  republished: {
    strong: phrases('este artículo fue publicado originalmente en ; la entrada … se publicó primero en …'),
    weak: phrases('con información de …'),
  },
  correction: {
    strong: phrases(
      'corrección: … ; fe de erratas/errores ; rectificación ; nota del editor/de la redacción ; una versión anterior de este artículo',
    ),
    weak: phrases('actualización ; aclaración'),
  },
  'machine-made': {
    strong: phrases('traducido automáticamente ; generado con/por IA ; generado con/por inteligencia artificial'),
    weak: phrases('traducción automática'),
  },
  'most-read': {
    weak: phrases('últimas (noticias)'),
  },
  'support-appeal': {
    strong: phrases('apoya el periodismo (independiente)'),
  },
  player: {
    strong: phrases('escuchar artículo'),
  },
  login: {
    strong: phrases('iniciar sesión ; regístrate'),
  },
  disclosure: {
    strong: phrases('enlaces de afiliados'),
  },
  helpline: {
    strong: phrases('024 ; 016'),
  },
  'stray-ui': {
    strong: phrases('cargando'),
  },
}

/** What publishers write around an article, in Spanish. */
export const es: CueTable = /* @__PURE__ */ joinTable('es', news, systems)
