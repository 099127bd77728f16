import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Portuguese. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'deixe (o) seu comentário ; os comentários são de responsabilidade (exclusiva) de seus autores …',
      'ver/ler comentários ; seja o primeiro a comentar ; faça login para comentar',
      'o seu endereço de e-mail/email não será publicado. campos obrigatórios são marcados com *',
      'deixe uma resposta ; cancelar (a) resposta',
    ),
  },
  navigation: {
    strong: phrases(
      'voltar ao topo/início ; pular/saltar/ir/avançar para (o) conteúdo (principal) ; mapa do site ; sobre nós/mim',
      'fale/trabalhe conosco ; política de privacidade (e cookies) ; menu principal',
    ),
    weak: phrases(
      'comentário ; assine ; assinatura ; classificados ; notificações ; termos (e condições) (de uso)',
      'pesquisar/buscar (neste blog/no site/por:) ; início ; busca ; contacto ; voltar ; cancelar ; e-mail * ; site ; serviços',
      'português ; expediente ; blogs',
    ),
  },
  share: {
    strong: phrases(
      'siga o (nosso) canal (do …) no WhatsApp ; siga-nos no Facebook/Twitter/Instagram/X ; siga-nos no Google Notícias',
      'participe do canal … no WhatsApp ; copiar (o) link',
    ),
    weak: phrases('compartilhe: ; seguir'),
  },
  'related-heading': {
    strong: phrases(
      'mais notícias (sobre …) ; conteúdo patrocinado',
      'notícias/artigos/matérias/posts/conteúdos/assuntos/temas/publicações relacionados/relacionadas/recentes/semelhantes',
      'leia/veja/ouça/assista/confira também/ainda ; últimas notícias',
    ),
  },
  'read-more': {
    strong: phrases('ver/mostrar/carregar/exibir mais/todos/todas/tudo'),
    weak: phrases('continue/continuar/continua (lendo/a ler/a leitura) ; mais'),
  },
  'cookie-notice': {
    strong: phrases('política de cookies'),
    weak: phrases('termos de uso ; aviso legal'),
  },
  'page-tools': {
    weak: phrases('salvar/guardar (artigo/para depois/nos favoritos) ; enviar'),
  },
  tags: {
    weak: phrases('tags ; etiquetas ; categorias'),
  },
  'most-read': {
    strong: phrases('as mais lidas ; os mais lidos ; mais lidas/lidos/vistas/vistos/comentadas/acessadas/populares'),
    weak: phrases('notícias'),
  },
  player: {
    strong: phrases('ouvir (a) notícia/matéria/artigo'),
    weak: phrases('vídeos ; podcasts'),
  },
  login: {
    weak: phrases('login'),
  },
  paywall: {
    strong: phrases('assine para continuar lendo ; já é assinante? (faça login/entre)'),
  },
  newsletter: {
    strong: phrases('assine (a/nossa) newsletter (…) ; receba (grátis) … no seu e-mail (…)'),
  },
  copyright: {
    strong: phrases('© … todos os direitos reservados'),
  },
  helpline: {
    strong: phrases('SOS Voz Amiga(:) …'),
  },
}
