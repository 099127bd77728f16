import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/ko.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: ['댓글 쓰기/달기', '댓글을 남겨주세요', '댓글 운영정책', '이메일 주소는 공개되지 않습니다', '기사 댓글 N'],
    weak: ['댓글', '의견'],
  },
  newsletter: {
    strong: ['뉴스레터 구독(하기)', '뉴스레터 신청'],
    weak: ['뉴스레터'],
  },
  share: {
    strong: ['공유하기', '기사 공유', 'SNS 기사보내기', 'URL 복사', '링크 복사', '구독하기'],
    weak: ['공유', '팔로우'],
  },
  'related-heading': {
    strong: ['관련기사', '관련 기사', '관련 뉴스', '… 주요뉴스', '키워드 관련기사', '추천 기사/뉴스', '함께 읽으면 좋은'],
    weak: ['이 시각 주요뉴스', '관련'],
  },
  'read-more': {
    strong: ['더보기', '자세히 보기', '기사 더보기', '전체 보기'],
    weak: ['더 읽어보기'],
  },
  'cookie-notice': {
    strong: ['이 웹사이트는 쿠키를 사용합니다', '당사는 쿠키를 사용합니다', '모두 동의'],
    weak: ['쿠키', '개인정보 처리방침'],
  },
  paywall: {
    strong: ['유료회원 전용', '구독자 전용', '구독하고 읽기', '로그인 후 이용'],
    weak: ['유료 기사', '회원가입'],
  },
  copyright: {
    strong: ['무단 전재 및 재배포 금지', '무단전재 배포금지', '저작권자 ⓒ …', 'AI 학습 및 활용 금지'],
    weak: ['저작권'],
  },
  caption: {
    strong: ['사진=…', '사진 제공=…', '자료사진', '\\(사진=…\\)', '[사진] …'],
    weak: ['게티이미지', '연합뉴스'],
  },
  byline: {
    strong: ['\\(CITY=연합뉴스\\) NAME 기자 = …', 'NAME 기자', 'NAME 특파원'],
    weak: ['온라인팀'],
  },
  timestamp: {
    strong: ['읽는 시간 N분', '입력 YYYY.MM.DD', '수정 YYYY.MM.DD', '승인 YYYY.MM.DD', 'N시간 전'],
    weak: ['기사입력'],
  },
  advertisement: {
    strong: ['광고', '[광고]'],
    weak: ['AD', '협찬'],
  },
  'app-prompt': {
    strong: ['앱 다운로드'],
  },
  'page-tools': {
    strong: ['인쇄', '글자크기'],
  },
  tags: {
    strong: ['태그: …', '키워드'],
  },
  'author-bio': {
    strong: ['다른기사 보기'],
  },
  republished: {
    strong: ['이 기사는 …에 (먼저/처음) 게재되었습니다'],
    weak: ['출처: …'],
  },
  correction: {
    strong: ['바로잡습니다', '정정보도', '반론보도', '알려왔습니다', '편집자 주'],
    weak: ['정정', '업데이트'],
  },
  'machine-made': {
    strong: ['AI(가) 요약', 'AI 번역', 'AI가 작성', '기계 번역', '자동 생성된 기사'],
    weak: ['AI'],
  },
  'most-read': {
    strong: ['많이 본 뉴스', '인기 기사'],
    weak: ['최신'],
  },
  login: {
    strong: ['로그인', '회원가입'],
  },
  'tip-line': {
    strong: ['기사제보 및 보도자료'],
  },
  helpline: {
    strong: ['자살예방 상담전화 109 (구 1393)'],
  },
  'market-disclaimer': {
    strong: ['투자 책임은 …'],
  },
  'stray-ui': {
    strong: ['불러오는 중'],
  },
}

/** What publishers write around an article, in Korean. */
export const ko: CueTable = /* @__PURE__ */ joinTable('ko', news, systems)
