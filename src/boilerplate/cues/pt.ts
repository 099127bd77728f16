import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Portuguese. */
export const pt: CueTable = {
  language: 'pt',
  cues: {
    'comment-policy': {
      strong: phrases(
        'os comentários são moderados ; os comentários são de (inteira) responsabilidade (exclusiva) de/dos seus autores (…) ; deixe/deixar um comentário ; o seu endereço de e-mail não será publicado',
        'comentários encerrados ; campos obrigatórios são marcados com * ; comentários … que faltem com respeito … não serão aprovados (pelo moderador) ; deixe (o) seu comentário',
        'ver/ler comentários ; faça login para comentar',
        'o seu endereço de email não será publicado. campos obrigatórios são marcados com * ; deixe uma resposta ; cancelar (a) resposta ; este site utiliza o Akismet para reduzir spam',
        'salvar meus dados neste navegador para a próxima vez que eu comentar',
      ),
      weak: phrases('regras da comunidade ; comentários ; dê a sua opinião'),
    },
    newsletter: {
      strong: phrases(
        'assine/subscreva (a) nossa/a newsletter ; inscreva-se na newsletter ; assine (a/nossa) newsletter (…) ; receba … no seu e-mail (…)',
      ),
      weak: phrases('boletim'),
    },
    share: {
      strong: phrases(
        'gostou? (compartilhe …) ; compartilhe/partilhe esta notícia ; siga-nos no/na ; siga o (nosso) canal (do …) no WhatsApp ; siga-nos no Twitter/Instagram/X',
        'participe do canal … no WhatsApp ; copiar (o) link',
      ),
      weak: phrases('compartilhar ; partilhar ; compartilhe: ; seguir'),
    },
    'related-heading': {
      strong: phrases(
        'notícias/artigos/matérias relacionad(a/o)s ; você (também) pode gostar ; recomendado(s) para você/si ; poderá também gostar ; mais notícias (sobre …) ; conteúdo patrocinado',
        'notícias/artigos/matérias/posts/conteúdos/assuntos/temas/publicações relacionados/relacionadas/recentes/semelhantes ; leia/veja/ouça/assista/confira também/ainda ; últimas notícias',
      ),
      weak: phrases('saiba mais'),
    },
    'read-more': {
      strong: phrases('leia/ler/veja mais ; continuar lendo ; continuar a ler ; ver/mostrar/carregar/exibir mais/todos/todas/tudo'),
      weak: phrases('continue/continuar/continua (lendo/a ler/a leitura) ; mais'),
    },
    'cookie-notice': {
      strong: phrases(
        'este site utiliza/usa cookies ; utilizamos/usamos cookies (para …) ; aceitar todos (os cookies) ; política de cookies',
      ),
      weak: phrases('LGPD ; termos de uso ; aviso legal'),
    },
    paywall: {
      strong: phrases(
        '(conteúdo) exclusivo para assinantes ; para continuar, inicie sessão ou registe-se ; já é assinante? (faça login/entre)',
      ),
      weak: phrases('assine já'),
    },
    copyright: {
      strong: phrases('todos os direitos reservados ; (é) proibida a reprodução (total ou parcial) ; © … todos os direitos reservados'),
      weak: phrases('direitos autorais ; direitos de autor'),
    },
    caption: {
      strong: phrases('foto: … ; imagem de arquivo ; imagem ilustrativa'),
      weak: phrases('arquivo pessoal'),
    },
    byline: { strong: phrases('da redação ; com agências'), weak: phrases('redação') },
    timestamp: { strong: phrases('N min de leitura ; tempo de leitura: … ; publicado em … ; atualizado em … ; há N horas') },
    advertisement: { strong: phrases('publicidade ; continua após/depois (d)a publicidade'), weak: phrases('anúncio ; patrocinado') },
    'app-prompt': { strong: phrases('baixe/descarregue (o/a) nosso/nossa app') },
    'page-tools': {
      strong: phrases('tamanho da letra/fonte ; esta informação/página foi útil ; este conteúdo/artigo foi útil ; imprimir'),
      weak: phrases('salvar/guardar (artigo/para depois/nos favoritos) ; enviar'),
    },
    tags: { strong: phrases('tópicos: … ; temas'), weak: phrases('etiquetas ; tópicos ; categorias') },
    'author-bio': { strong: phrases('sobre o autor') },
    republished: {
      strong: phrases('(este artigo) (foi) publicado originalmente em/no ; o post … apareceu primeiro em …'),
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
      strong: phrases('as mais lidas ; os mais lidos ; mais lidas/lidos/vistas/vistos/comentadas/acessadas/populares'),
      weak: phrases('últimas ; notícias'),
    },
    'support-appeal': { strong: phrases('apoie o jornalismo') },
    player: { strong: phrases('ouça este artigo/conteúdo ; ouvir (a) notícia/matéria/artigo') },
    login: { strong: phrases('iniciar sessão ; entrar') },
    disclosure: { strong: phrases('links de afiliados') },
    helpline: { strong: phrases('CVV … 188 ; SOS Voz Amiga(:) …') },
    'stray-ui': { strong: phrases('carregando ; a carregar') },
    navigation: {
      strong: phrases(
        'artigo/post anterior/seguinte ; voltar ao topo/início ; pular/saltar/ir/avançar para (o) conteúdo (principal) ; mapa do site ; sobre nós/mim ; fale/trabalhe conosco',
        'política de privacidade (e cookies) ; menu principal ; navegação de post ; próximo post',
      ),
      weak: phrases(
        'comentário ; assine ; assinatura ; classificados ; notificações ; termos (e condições) (de uso) ; pesquisar/buscar (neste blog/no site/por:) ; início ; busca ; contacto ; voltar ; cancelar ; e-mail *',
        'site ; serviços ; português ; expediente',
      ),
    },
  },
}
