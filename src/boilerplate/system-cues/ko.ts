import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Korean. */
export const systems: CueTable['cues'] = {
  navigation: {
    strong: phrases('본문 바로가기'),
    weak: phrases(
      '댓글쓰기 ; 댓글(N) ; 개인정보처리방침 ; 이용약관 ; 광고안내 ; 사이트맵 ; 회사소개 ; 구독신청 ; 전체메뉴 ; 한국어 ; 닫기 ; 정치 ; 경제 ; 사회 ; 문화 ; 국제 ; 스포츠 ; 연예 ; 오피니언 ; 사설 ; 포토',
    ),
  },
  newsletter: {
    weak: phrases('이메일 주소'),
  },
  share: {
    strong: phrases('이 글 공유하기:'),
    weak: phrases('기사공유하기'),
  },
  'related-heading': {
    strong: phrases('관련 글'),
    weak: phrases('관련글 ; 최신뉴스'),
  },
  'read-more': {
    strong: phrases('더 읽기'),
    weak: phrases('기사원문 ; 바로가기'),
  },
  'cookie-notice': {
    strong: phrases('이 웹사이트는 쿠키를 사용합니다…'),
    weak: phrases('서비스 약관'),
  },
  paywall: {
    strong: phrases('이 기사는 유료회원…'),
  },
  copyright: {
    strong: phrases('무단전재 및 재배포 금지 ; 무단 전재 및 재배포 금지…'),
  },
  caption: {
    strong: phrases('사진 = …'),
  },
  timestamp: {
    strong: phrases('기사입력: …'),
    weak: phrases('글쓴이: …'),
  },
  'app-prompt': {
    strong: phrases('앱에서 보기'),
  },
  'page-tools': {
    strong: phrases('기사 인쇄 ; 글자크기 설정'),
    weak: phrases('인쇄하기 ; 프린트 ; 가'),
  },
  tags: {
    weak: phrases('관련태그'),
  },
  'most-read': {
    strong: phrases('많이 본 기사'),
    weak: phrases('많이본뉴스 ; 인기뉴스 ; 뉴스'),
  },
  'support-appeal': {
    strong: phrases('이 기사를 후원…'),
  },
  login: {
    strong: phrases('로그인 회원가입'),
    weak: phrases('로그아웃 ; 마이페이지 ; 아이디'),
  },
  'stray-ui': {
    strong: phrases('페이지를 찾을 수 없습니다…'),
  },
  'tip-line': {
    strong: phrases('카카오톡 제보', '기사제보 ; 제보하기'),
  },
  helpline: {
    strong: phrases('자살예방상담전화(:) …'),
  },
  'comment-policy': {
    strong: phrases('댓글/답글 남기기 ; 응답/답글/댓글 취소 ; 필수 필드는 * 로 표시됩니다'),
  },
}
