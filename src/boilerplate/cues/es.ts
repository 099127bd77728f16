import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Spanish. */
export const es: CueTable = {
  language: 'es',
  cues: {
    'comment-policy': {
      strong: phrases(
        'los comentarios están moderados/cerrados ; deja una respuesta ; tu dirección de correo electrónico no será publicada ; los campos obligatorios están marcados con *',
        'normas de participación ; normas de la comunidad ; deja/deje/escribe tu/su/un comentario ; ver/leer comentarios ; únete a la conversación',
        'cancelar (la) respuesta ; este sitio usa Akismet para reducir el spam ; aprende cómo se procesan los datos de tus comentarios',
        'guarda mi nombre, correo electrónico y web en este navegador …',
      ),
      weak: phrases('comentarios ; tu opinión ; participa'),
    },
    newsletter: {
      strong: phrases(
        'suscríbete a nuestro/nuestra/la boletín/newsletter ; apúntate a la/nuestra newsletter ; puedes darte de baja en cualquier momento ; suscríbete a nuestra/la newsletter …',
        'recibe (gratis) … en tu correo (…) ; introduce tu correo (electrónico)',
      ),
      weak: phrases('boletín ; en tu correo'),
    },
    share: {
      strong: phrases(
        '¿te gustó …? compártelo/compártela ; ¿te ha gustado …? compártelo/compártela ; comparte esta noticia ; síguenos en ; copiar enlace/link',
        'síguenos en Twitter/Instagram/X/WhatsApp/Telegram',
        'compartir en/por Facebook/Twitter/X/WhatsApp/LinkedIn/Telegram/Pinterest/email/redes ; redes sociales ; haz clic para compartir/imprimir/enviar … ; me gusta cargando…',
      ),
      weak: phrases('compartir ; seguir'),
    },
    'related-heading': {
      strong: phrases(
        'otras noticias/recetas que te pueden gustar/interesar ; también te puede interesar/gustar ; noticias/artículos/contenidos relacionad(a/o)s',
        'te recomendamos ; quizás te interese ; más noticias (sobre …) ; contenido patrocinado ; recomendado(s) para ti ; lo último ; notas/entradas/temas/enlaces relacionados/relacionadas',
        'te/le/les puede/podría (también) interesar ; lea/leé/mirá/vea/ve/ver/mire también/además ; descubre más desde …',
        'leer también ; también puedes leer ; puede interesarte',
      ),
      weak: phrases('más información ; recomendados'),
    },
    'read-more': {
      strong: phrases(
        'leer/ver/cargar más ; sigue/seguir/seguí/siga/continuar/continúa leyendo ; ver todos/todas/todo (los artículos/las noticias/las entradas)',
      ),
      weak: phrases('aquí ; más'),
    },
    'cookie-notice': {
      strong: phrases(
        'utilizamos cookies (propias y de terceros) (para …) ; aceptar (todas las) cookies ; este/esta sitio/web (web) utiliza cookies (propias y de terceros) ; gestionar/configurar (las) cookies',
        'aceptar (todas/y continuar/y cerrar) ; al continuar navegando … aceptas/acepta … ; política de cookies',
      ),
      weak: phrases('configuración (de cookies) ; aviso legal'),
    },
    paywall: {
      strong: phrases(
        'suscríbete para seguir leyendo ; contenido (exclusivo/solo) para suscriptores',
        '¿ya eres suscriptor? (inicia sesión) ; te quedan N artículos (gratis)',
      ),
      weak: phrases('suscríbete ; hazte socio'),
    },
    copyright: {
      strong: phrases(
        '© … todos los derechos reservados ; (queda) prohibida la reproducción (total o parcial) (…) ; todos los derechos reservados (…)',
      ),
      weak: phrases('derechos de autor'),
    },
    caption: { strong: phrases('foto: … ; imagen/foto de archivo ; EFE\\/… ; crédito de la foto') },
    byline: { strong: phrases('redacción \\/ NAME'), weak: phrases('redacción') },
    timestamp: {
      strong: phrases(
        'N min(utos) de lectura ; tiempo de lectura: N min ; hace N horas ; publicado/publicada/creado/creada/escrito/escrita el/en/: … ; actualizado/actualizada/modificado (el/:/a las) …',
      ),
    },
    advertisement: { strong: phrases('(continúa después de la) publicidad'), weak: phrases('anuncio ; patrocinado') },
    'page-tools': {
      strong: phrases(
        'tamaño de (la) letra ; ¿te ha sido útil ; ¿te resultó útil esta información/nota ; imprimir ; enviar por correo ; escuchar/compartir/guardar/imprimir (el/este) artículo',
      ),
      weak: phrases('descargar PDF ; guardar (noticia/para después/en favoritos) ; enviar'),
    },
    tags: {
      strong: phrases('etiquetas: … ; temas: … ; archivado en(: …)'),
      weak: phrases('etiquetas ; temas (de la nota)'),
    },
    'author-bio': { strong: phrases('sobre el/la autor/autora/firma ; … es escritor./escritora./periodista. su último libro …') },
    republished: {
      strong: phrases('este artículo fue publicado originalmente en ; la entrada … se publicó primero en …'),
      weak: phrases('con información de …'),
    },
    correction: {
      strong: phrases(
        'corrección: … ; fe de erratas/errores ; rectificación ; nota del editor ; nota de la redacción ; una versión anterior de este artículo',
      ),
      weak: phrases('actualización ; aclaración'),
    },
    'machine-made': {
      strong: phrases('traducido automáticamente ; generado con/por IA ; generado con/por inteligencia artificial'),
      weak: phrases('traducción automática'),
    },
    'most-read': {
      strong: phrases('los más leídos ; más leídas/leídos ; lo más leído/visto/comentado/compartido/popular ; las más leídas/vistas'),
      weak: phrases('últimas (noticias) ; tendencias ; noticias ; portada'),
    },
    'support-appeal': { strong: phrases('apoya el periodismo (independiente)') },
    login: { strong: phrases('iniciar sesión ; regístrate ; mi cuenta/perfil'), weak: phrases('ingresar ; cerrar sesión ; inicia sesión') },
    disclosure: { strong: phrases('enlaces de afiliados') },
    helpline: { strong: phrases('024 ; 016 ; teléfono de la esperanza(:) … ; teléfono de ayuda: …') },
    'stray-ui': { strong: phrases('cargando') },
    navigation: {
      strong: phrases(
        'volver arriba ; volver al inicio ; saltar/ir/pasar al contenido (principal) ; mapa del sitio/web ; quiénes somos ; política de privacidad (y cookies) ; términos y condiciones (de uso)',
        'preguntas frecuentes ; navegación de entradas ; entrada anterior/siguiente ; siguiente entrada/artículo/noticia',
      ),
      weak: phrases(
        'privacidad ; suscripciones ; suscribite ; clasificados ; inicio ; menú ; buscar ; contacto ; archivo ; cerrar ; cancelar ; web ; secciones ; servicios ; hemeroteca ; español ; suscriptores',
        'edición impresa',
      ),
    },
    'app-prompt': { strong: phrases('descarga nuestra app') },
  },
}
