// The passwords of 8 characters and more that are tried first everywhere.
export const commonPasswords = new Set(
  `password password1 password12 password123 password1234 passw0rd passw0rd1 p@ssw0rd p@ssword p@ssword1
  12345678 123456789 1234567890 12345678910 123123123 11111111 111111111 00000000 000000000 88888888 87654321
  987654321 9876543210 0123456789 12341234 11223344 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qazxsw2 q1w2e3r4 q1w2e3r4t5
  qwertyui qwertyuiop qwerty12 qwerty123 qwerty1234 qwerty12345 qwertz123 azerty123 asdfghjk asdfghjkl asdf1234
  zxcvbnm1 zxcvbnm123 abcd1234 abc12345 abc123456 abcdefgh a1234567 a12345678 aa123456 aa12345678 1234abcd
  iloveyou iloveyou1 iloveyou2 sunshine sunshine1 princess princess1 football football1 baseball baseball1
  superman superman1 batman123 dragon123 monkey123 michael1 jennifer charlie1 starwars pokemon1 whatever trustno1
  letmein1 letmein123 welcome1 welcome12 welcome123 changeme changeme1 changeme123 computer internet samsung1
  admin123 admin1234 admin12345 administrator root1234 test1234 test12345 testtest support1 support123 service1
  deskwell deskwell1 deskwell123 helpdesk helpdesk1 helpdesk123 summer2024 summer2025 summer2026 winter2024
  winter2025 winter2026 spring2026 autumn2026 secret123 default1 access14 master123 freedom1 shadow123 hello123`.split(
    /\s+/,
  ),
);
