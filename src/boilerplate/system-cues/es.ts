import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Spanish. */
export const systems: CueTable['cues'] = {
  navigation: {
    strong: phrases(
      'volver arriba ; volver al inicio ; saltar/ir/pasar al contenido (principal) ; mapa del sitio/web ; quiénes somos',
      'política de privacidad (y cookies) ; términos y condiciones (de uso) ; preguntas frecuentes',
    ),
    weak: phrases(
      'privacidad ; suscripciones ; suscribite ; clasificados ; inicio ; menú ; buscar ; contacto ; archivo ; cerrar ; cancelar',
      'web ; secciones ; servicios ; hemeroteca ; español ; suscriptores ; edición impresa',
    ),
  },
  share: {
    strong: phrases(
      'comparte en WhatsApp/Facebook/Twitter/X/Telegram',
      'síguenos en Facebook/Twitter/Instagram/X/WhatsApp/Telegram ; únete a nuestro canal de WhatsApp/Telegram ; síguenos en Google News/Noticias',
      'compartir en/por Facebook/Twitter/X/WhatsApp/LinkedIn/Telegram/Pinterest/email/redes ; redes sociales',
      'haz clic para compartir/imprimir/enviar … ; me gusta cargando…',
    ),
    weak: phrases('seguir'),
  },
  'related-heading': {
    strong: phrases(
      'más noticias (sobre …) ; contenido patrocinado ; recomendados para ti ; lo último',
      'notas/entradas/temas/enlaces relacionados/relacionadas ; te puede/podría (también) interesar',
      'lea/leé/mirá/vea/ve/ver/mire también/además',
    ),
  },
  'read-more': {
    strong: phrases('sigue/seguir/seguí/siga/continuar/continúa leyendo ; ver todos/todas/todo (los artículos/las noticias/las entradas)'),
    weak: phrases('más'),
  },
  'cookie-notice': {
    strong: phrases(
      'este sitio (web) utiliza cookies (propias y de terceros) ; gestionar/configurar (las) cookies',
      'aceptar (todas/y continuar/y cerrar) ; al continuar navegando … aceptas/acepta … ; política de cookies',
    ),
    weak: phrases('configuración (de cookies) ; aviso legal ; términos y condiciones'),
  },
  copyright: {
    strong: phrases(
      '© … todos los derechos reservados ; (queda) prohibida la reproducción (total o parcial) (…) ; todos los derechos reservados (…)',
    ),
  },
  timestamp: {
    strong: phrases('publicado/publicada/creado/creada/escrito/escrita el/en/: … ; actualizado/actualizada/modificado (el/:/a las) …'),
  },
  'page-tools': {
    strong: phrases('reportar un error ; escuchar/compartir/guardar/imprimir (el/este) artículo'),
    weak: phrases('guardar (noticia/para después/en favoritos) ; enviar'),
  },
  tags: {
    strong: phrases('tags: …'),
    weak: phrases('etiquetas ; temas (relacionados/de la nota) ; tags'),
  },
  'most-read': {
    strong: phrases('los más leídos ; más leídas/leídos ; lo más leído/visto/comentado/compartido/popular ; las más leídas/vistas'),
    weak: phrases('tendencias ; noticias ; portada'),
  },
  player: {
    weak: phrases('video ; videos ; podcasts'),
  },
  login: {
    strong: phrases('mi cuenta/perfil'),
    weak: phrases('ingresar ; cerrar sesión'),
  },
  'comment-policy': {
    strong: phrases(
      'deja/deje/escribe tu/su/un comentario',
      'ver/leer comentarios ; sé el primero en comentar ; inicia sesión para comentar ; únete a la conversación ; los comentarios ofensivos serán eliminados',
      'cancelar (la) respuesta',
    ),
  },
  newsletter: {
    strong: phrases('suscríbete a nuestra/la newsletter … ; recibe (gratis) … en tu correo (…) ; introduce tu correo (electrónico)'),
  },
  paywall: {
    strong: phrases(
      'contenido (exclusivo/solo) para suscriptores ; (artículo) solo para suscriptores ; ¿ya eres suscriptor? (inicia sesión) ; te quedan N artículos (gratis)',
    ),
  },
  'app-prompt': {
    strong: phrases('descarga nuestra app'),
  },
  helpline: {
    strong: phrases('teléfono de la esperanza(:) … ; teléfono de ayuda: …'),
  },
}
