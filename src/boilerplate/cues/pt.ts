import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/pt.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'os comentários são moderados ; os comentários são de (inteira) responsabilidade (exclusiva) de/dos seus autores',
      'deixe/deixar um comentário ; o seu endereço de e-mail não será publicado ; comentários encerrados',
      'campos obrigatórios são marcados com * ; comentários … que faltem com respeito … não serão aprovados (pelo moderador)',
    ),
    weak: phrases('regras da comunidade ; comentários ; dê a sua opinião'),
  },
  newsletter: {
    strong: phrases('assine/subscreva (a) nossa/a newsletter ; inscreva-se na newsletter'),
    weak: phrases('newsletter ; boletim'),
  },
  share: {
    strong: phrases('compartilhe/partilhe esta notícia ; compartilhar/partilhar no Facebook ; siga-nos no/na'),
    weak: phrases('compartilhar ; partilhar'),
  },
  'related-heading': {
    strong: phrases('notícias/artigos/matérias relacionad(a/o)s ; você pode gostar ; recomendado(s) para você/si ; poderá também gostar'),
    weak: phrases('saiba mais'),
  },
  'read-more': {
    strong: phrases('leia/ler mais ; continuar lendo ; continuar a ler'),
    weak: phrases('saiba mais'),
  },
  'cookie-notice': {
    strong: phrases('este site utiliza/usa cookies ; utilizamos/usamos cookies (para …) ; aceitar todos (os cookies)'),
    weak: phrases('cookies ; política de privacidade ; LGPD'),
  },
  paywall: {
    strong: phrases(
      '(conteúdo) exclusivo para assinantes ; assine para continuar lendo/a ler ; para continuar, inicie sessão ou registe-se',
    ),
    weak: phrases('assine já'),
  },
  copyright: {
    strong: phrases('todos os direitos reservados ; (é) proibida a reprodução (total ou parcial)'),
    weak: phrases('direitos autorais/de autor'),
  },
  caption: {
    strong: phrases('foto: reprodução/divulgação ; foto: … ; imagem de arquivo ; imagem ilustrativa'),
    weak: phrases('crédito: … ; arquivo pessoal'),
  },
  byline: {
    strong: phrases('por NAME ; da redação ; com agências'),
    weak: phrases('redação'),
  },
  timestamp: {
    strong: phrases('N min de leitura ; tempo de leitura: … ; publicado em … ; atualizado em … ; há N horas'),
  },
  advertisement: {
    strong: phrases('publicidade ; continua após/depois (d)a publicidade'),
    weak: phrases('anúncio ; patrocinado'),
  },
  'app-prompt': {
    strong: phrases('baixe/descarregue (o) nosso app/a app'),
  },
  'page-tools': {
    strong: phrases('imprimir'),
  },
  tags: {
    strong: phrases('tags: … ; tópicos: … ; temas'),
  },
  'author-bio': {
    strong: phrases('sobre o autor'),
  },
  republished: {
    strong: phrases('(este artigo) (foi) publicado originalmente em/no ; o post … apareceu primeiro em …'),
    weak: phrases('com informações de …'),
  },
  correction: {
    strong: phrases('correção: … ; errata ; erramos ; direito de resposta ; nota da redação ; uma versão anterior deste texto'),
    weak: phrases('atualização'),
  },
  'machine-made': {
    strong: phrases('traduzido automaticamente ; gerado por IA ; gerado por inteligência artificial'),
    weak: phrases('tradução automática'),
  },
  'most-read': {
    weak: phrases('últimas'),
  },
  'support-appeal': {
    strong: phrases('apoie o jornalismo (independente)'),
  },
  player: {
    strong: phrases('ouça este artigo/conteúdo'),
  },
  login: {
    strong: phrases('iniciar sessão ; entrar ; esqueceu-se da sua palavra-chave'),
  },
  disclosure: {
    strong: phrases('links de afiliados'),
  },
  helpline: {
    strong: phrases('CVV … 188'),
  },
  'stray-ui': {
    strong: phrases('carregando ; a carregar'),
  },
}

/** What publishers write around an article, in Portuguese. */
export const pt: CueTable = /* @__PURE__ */ joinTable('pt', news, systems)
