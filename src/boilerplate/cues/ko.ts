import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Korean. */
export const ko: CueTable = {
  language: 'ko',
  cues: {
    'comment-policy': {
      strong: phrases(
        '댓글 쓰기/달기/보기/운영정책/남기기 ; 댓글을 남겨주세요 ; 이메일 주소는 공개되지 않습니다 ; 기사 댓글 N ; 댓글/답글 남기기 ; 응답/답글/댓글 취소 ; 필수 필드는 * 로 표시됩니다',
      ),
      weak: phrases('댓글 ; 의견'),
    },
    newsletter: { strong: phrases('뉴스레터 구독(하기) ; 뉴스레터 신청/받기'), weak: phrases('뉴스레터 ; 이메일 주소') },
    share: {
      strong: phrases('공유하기 ; 기사 공유 ; SNS 기사보내기 ; URL/링크 복사 ; 구독하기 ; 이 글 공유하기:'),
      weak: phrases('공유 ; 좋아요 ; 팔로우 ; 기사공유하기'),
    },
    'related-heading': {
      strong: phrases(
        '이 기사를 추천합니다 ; 관련기사 ; [관련기사] … ; 관련 기사 ; 관련 뉴스 ; … 주요뉴스 ; 키워드 관련기사 ; 추천 기사/뉴스 ; 함께 읽으면 좋은 ; 관련 글',
      ),
      weak: phrases('관련 ; 관련글 ; 최신뉴스 ; 최신 뉴스'),
    },
    'read-more': {
      strong: phrases('(기사) 더보기 ; 자세히 보기 ; 전체 보기 ; 더 읽기'),
      weak: phrases('더 읽어보기 ; 기사원문 ; 바로가기'),
    },
    'cookie-notice': {
      strong: phrases('이 웹사이트는 쿠키를 사용합니다 ; 당사는 쿠키를 사용합니다 ; 모두 동의 ; 이 웹사이트는 쿠키를 사용합니다…'),
      weak: phrases('쿠키 ; 개인정보 처리방침 ; 서비스 약관'),
    },
    paywall: {
      strong: phrases('유료회원 전용 ; 구독자 전용 ; 구독하고 읽기 ; 로그인 후 이용 ; 이 기사는 유료회원…'),
      weak: phrases('유료 기사 ; 회원가입'),
    },
    copyright: {
      strong: phrases('무단 전재 및 재배포 금지 ; 무단전재 배포금지 ; 저작권자 ©/ⓒ … ; AI 학습 및 활용 금지 ; 무단 전재 및 재배포 금지…'),
      weak: phrases('저작권'),
    },
    caption: {
      strong: phrases('사진=… ; 사진 제공=… ; 자료사진 ; \\(사진=…\\) ; [사진] … ; 사진 = …'),
      weak: phrases('게티이미지 ; 연합뉴스'),
    },
    byline: { strong: phrases('\\(CITY=연합뉴스\\) NAME 기자 = … ; NAME 기자/특파원/논설위원'), weak: phrases('온라인팀') },
    timestamp: {
      strong: phrases('읽는 시간 N분 ; 입력/승인/수정 N(…) ; N시간 전 ; 기사입력: … ; 송고시간/작성일/업데이트 N(…)'),
      weak: phrases('기사입력 ; 글쓴이: …'),
    },
    advertisement: { strong: phrases('광고 (문의)'), weak: phrases('협찬') },
    'app-prompt': { strong: phrases('앱 다운로드 ; 앱에서 보기') },
    'page-tools': {
      strong: phrases('글자 크기 (조절) ; 인쇄 ; 글자크기 ; 글자크기 설정 ; 스크랩하기'),
      weak: phrases('인쇄하기 ; 프린트 ; 가'),
    },
    tags: { strong: phrases('태그: … ; 키워드'), weak: phrases('관련태그') },
    'author-bio': { strong: phrases('다른기사 보기') },
    republished: { strong: phrases('이 기사는 …에 (먼저/처음) 게재되었습니다'), weak: phrases('출처: …') },
    correction: { strong: phrases('바로잡습니다 ; 정정보도 ; 반론보도 ; 알려왔습니다 ; 편집자 주'), weak: phrases('정정 ; 업데이트') },
    'machine-made': { strong: phrases('AI(가) 요약 ; AI/기계 번역 ; AI가 작성 ; 자동 생성된 기사'), weak: phrases('AI') },
    'most-read': {
      strong: phrases('많이 본 뉴스 ; 인기 기사 ; 많이 본 기사 ; 실시간 인기기사 ; 가장 많이 읽은 기사'),
      weak: phrases('최신 ; 많이본뉴스 ; 인기뉴스 ; 뉴스'),
    },
    login: { strong: phrases('로그인 ; 회원가입 ; 로그인 회원가입'), weak: phrases('로그아웃 ; 마이페이지 ; 아이디') },
    'tip-line': { strong: phrases('기사제보 및 보도자료 ; 카카오톡 제보 ; 기사제보 ; 제보하기') },
    helpline: { strong: phrases('자살예방 상담전화 109 (구 1393) ; 자살예방상담전화(:) …') },
    'market-disclaimer': { strong: phrases('투자 책임은 …') },
    'stray-ui': { strong: phrases('불러오는 중 ; 페이지를 찾을 수 없습니다(…)') },
    navigation: {
      strong: phrases('본문 바로가기 ; 이전기사 ; 다음기사'),
    },
    'support-appeal': { strong: phrases('이 기사를 후원…') },
  },
}
