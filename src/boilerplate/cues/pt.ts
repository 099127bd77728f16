import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/pt.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: [
      'os comentários são moderados',
      'os comentários são de (inteira) responsabilidade (exclusiva) de/dos seus autores',
      'deixe/deixar um comentário',
      'o seu endereço de e-mail não será publicado',
      'comentários encerrados',
      'campos obrigatórios são marcados com *',
      'comentários … que faltem com respeito … não serão aprovados (pelo moderador)',
    ],
    weak: ['regras da comunidade', 'comentários', 'dê a sua opinião'],
  },
  newsletter: {
    strong: ['assine/subscreva (a) nossa/a newsletter', 'inscreva-se na newsletter', 'receba … no seu e-mail'],
    weak: ['newsletter', 'boletim'],
  },
  share: {
    strong: ['compartilhe/partilhe esta notícia', 'compartilhar/partilhar no Facebook', 'siga-nos no/na', 'copiar link'],
    weak: ['compartilhar', 'partilhar'],
  },
  'related-heading': {
    strong: [
      'notícias/artigos/matérias relacionad(a/o)s',
      'leia/veja também',
      'você pode gostar',
      'recomendado(s) para você/si',
      'poderá também gostar',
    ],
    weak: ['saiba mais', 'mais notícias'],
  },
  'read-more': {
    strong: ['leia mais', 'ler mais', 'continuar lendo', 'continuar a ler'],
    weak: ['saiba mais', 'ver mais'],
  },
  'cookie-notice': {
    strong: ['este site utiliza/usa cookies', 'utilizamos/usamos cookies (para …)', 'aceitar todos (os cookies)'],
    weak: ['cookies', 'política de privacidade', 'LGPD'],
  },
  paywall: {
    strong: [
      '(conteúdo) exclusivo para assinantes',
      'assine para continuar lendo/a ler',
      'já é assinante',
      'para continuar, inicie sessão ou registe-se',
    ],
    weak: ['assine já'],
  },
  copyright: {
    strong: ['todos os direitos reservados', '(é) proibida a reprodução (total ou parcial)'],
    weak: ['direitos autorais/de autor'],
  },
  caption: {
    strong: ['foto: …', 'imagem de arquivo', 'imagem ilustrativa', 'foto: reprodução/divulgação'],
    weak: ['crédito: …', 'arquivo pessoal'],
  },
  byline: {
    strong: ['por NAME', 'da redação', 'com agências'],
    weak: ['redação'],
  },
  timestamp: {
    strong: ['N min de leitura', 'tempo de leitura: …', 'publicado em …', 'atualizado em …', 'há N horas'],
  },
  advertisement: {
    strong: ['publicidade', 'continua após/depois (d)a publicidade'],
    weak: ['anúncio', 'patrocinado'],
  },
  'app-prompt': {
    strong: ['baixe/descarregue (o) nosso app/a app'],
  },
  'page-tools': {
    strong: ['imprimir'],
  },
  tags: {
    strong: ['tags: …', 'tópicos: …', 'temas'],
  },
  'author-bio': {
    strong: ['sobre o autor'],
  },
  republished: {
    strong: ['(este artigo) (foi) publicado originalmente em/no', 'o post … apareceu primeiro em …'],
    weak: ['com informações de …'],
  },
  correction: {
    strong: ['correção: …', 'errata', 'erramos', 'direito de resposta', 'nota da redação', 'uma versão anterior deste texto'],
    weak: ['atualização'],
  },
  'machine-made': {
    strong: ['traduzido automaticamente', 'gerado por IA', 'gerado por inteligência artificial'],
    weak: ['tradução automática'],
  },
  'most-read': {
    strong: ['mais lidas'],
    weak: ['últimas'],
  },
  'support-appeal': {
    strong: ['apoie o jornalismo (independente)'],
  },
  player: {
    strong: ['ouça este artigo/conteúdo'],
  },
  login: {
    strong: ['iniciar sessão', 'entrar', 'esqueceu-se da sua palavra-chave'],
  },
  disclosure: {
    strong: ['links de afiliados'],
  },
  helpline: {
    strong: ['CVV … 188'],
  },
  'stray-ui': {
    strong: ['carregando', 'a carregar'],
  },
}

/** What publishers write around an article, in Portuguese. */
export const pt: CueTable = /* @__PURE__ */ joinTable('pt', news, systems)
