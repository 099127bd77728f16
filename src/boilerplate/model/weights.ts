import type { LineModel } from './line-model.js'
import { unpackWeights } from './packed.js'

/** The shipped line model: trained by examples/train-model from 11416 texts, labelled by labelLines. */
export const lineModel: LineModel = {
  version: 2,
  first: {
    features: [
      'length in words',
      'length in characters',
      '10 words or more',
      'share of function words',
      'share of small initials',
      'ends like a sentence',
      'ends with a colon',
      'ends with an ellipsis',
      'commas',
      'share of capital initials',
      'begins with a small letter',
      'begins with a capital',
      'bulleted',
      'numbered',
      'share of numbers',
      'has a time',
      'has a separator',
      'punctuation',
      'one word',
      'copies on the page',
      'first of several copies',
      'gap before',
      'capitals inside words',
      'brackets',
      'length of its paragraph beyond its own',
      'cue groups',
      'words of sharing',
      'words of newsletters',
      'words of links to other articles',
      'words of privacy and copyright',
      'words of comments and accounts',
      'words of advertising',
      'words of bylines',
      'words of picture credits',
      'words of navigation',
      'is a known phrase',
      'is a weak phrase',
      'length of the line behind',
      'capital share of the line before',
      'capital share of the line behind',
      'line before ends like a sentence',
      'change of length over two lines, near before',
      'place by lines',
      'place by words',
      'between the first and last prose',
      'distance in front of the first prose',
      'in the main block',
      'distance in front of the main block',
      'distance behind the main block',
      'distance to the edge inside the main block',
      'share of words in the main block',
      'in the strict block',
      'prose near before',
      'prose near behind',
      'prose further before',
      'prose further behind',
      'short lines near before',
      'short lines near behind',
      'run of short lines',
      'run of 30 short lines',
      'lines of the page',
      'words of the page',
      'share of prose',
      'words in common with the main block',
      'words in common near before',
      'words in common near behind',
      'run of bullets',
      'share of gaps',
      'share of bullets',
      'run of capitalised lines',
      'run of 10 capitalised lines',
      'cues near before',
      'cues near behind',
      'section starts so far',
      'nearness of the last section start',
      'section starts to come',
      'dates and times near before',
      'dates and times near behind',
      'replies near before',
      'lines between gaps',
      'prose between gaps',
      'short lines between gaps',
      'share of dates and times',
      'share of prose before',
      'share of prose behind',
      'length of its paragraph',
      'longer words',
      'frequency of its words on the page',
      'words in common with lines before',
      'words in common with lines before, near before',
      'words in common with lines behind',
      'words in common with lines far away',
      'words told before',
      'words told behind',
      'words told before, near before',
      'words told behind, near behind',
      'is the title',
      'the title is found',
      'distance in front of the first title',
      'distance behind the first title',
      'distance behind the last title',
      'words of the title',
      'words of the title before',
      'words of the title behind',
    ],
    means: [
      1.774, 3.302, 0.2638, 0.1866, 0.368, 0.1996, 0.01843, 0.007078, 0.09689, 0.5552, 0.06674, 0.8015, 0.1674, 0.01603, 0.06167, 0.01563,
      0.01634, 0.1182, 0.2214, 0.3541, 0.1046, 0.3765, 0.03578, 0.00795, 0.06933, 0.2174, 0.01952, 0.01019, 0.02337, 0.01308, 0.01406,
      0.0216, 0.02621, 0.01302, 0.07639, 0.04022, 0.07072, 1.764, 0.5524, 0.5522, 0.1977, 0.5605, 0.5, 0.4861, 0.6397, 0.798, 0.3105, 1.305,
      1.411, 0.9593, 0.5743, 0.197, 0.178, 0.1785, 0.168, 0.168, 0.6324, 0.6291, 1.968, 0.2844, 5.552, 7.697, 0.5732, 0.3307, 0.3261,
      0.3249, 0.4933, 0.355, 0.1674, 0.9942, 0.2058, 0.1871, 0.189, 0.5189, 0.05058, 1.091, 0.02778, 0.02753, 0.005384, 2.668, 0.1938,
      0.6484, 0.02856, 0.493, 0.499, 1.843, 1.469, 1.159, 0.2153, 0.2114, 0.2272, 0.4361, 0.05215, 0.05396, 0.051, 0.05262, 0.006176,
      0.6654, 0.6733, 2.125, 1.9, 0.05045, 0.04927, 0.04827,
    ],
    deviations: [
      1.009, 1.207, 0.4406, 0.2103, 0.3846, 0.3997, 0.1345, 0.08383, 0.2341, 0.4072, 0.2496, 0.3988, 0.3733, 0.1256, 0.187, 0.124, 0.1268,
      0.2016, 0.4152, 0.7156, 0.3061, 0.5417, 0.1853, 0.0503, 0.3262, 0.4633, 0.1384, 0.1004, 0.1511, 0.1136, 0.1178, 0.1454, 0.1597,
      0.1134, 0.2656, 0.1965, 0.2564, 1.015, 0.4084, 0.4083, 0.3983, 0.3562, 0.2903, 0.3421, 0.4801, 1.585, 0.4627, 1.991, 2.028, 1.606,
      0.2892, 0.3978, 0.2976, 0.2975, 0.233, 0.2327, 0.3407, 0.343, 1.86, 0.4511, 0.7584, 0.7342, 0.2141, 0.3901, 0.313, 0.3135, 1.242,
      0.2562, 0.2457, 1.378, 0.4043, 0.2127, 0.2133, 0.8019, 0.1548, 0.8624, 0.09416, 0.09433, 0.03238, 1.867, 0.3501, 0.4081, 0.05827,
      0.4023, 0.4024, 1.093, 0.9011, 0.9957, 0.2876, 0.1815, 0.3015, 0.3659, 0.2033, 0.2067, 0.113, 0.1169, 0.07834, 0.4718, 1.523, 2.35,
      2.294, 0.1548, 0.09197, 0.0914,
    ],
    linear: {
      weights: unpackWeights(
        'H07w+R4kGOENCPwDGw4d5fUAGtfmA/b/GdcLAwr4AgoGCRrk6BXt7gT39AYbthT3DhyuICYQzub08jnf3/sAIz0u2frwDtvs74HxA+T04PcI+PvnDhu/HPMYBP3e9+zsI+et3igfBAQ=',
      ),
      scale: 0.00909233,
      bias: -2.80545,
    },
    hidden: [
      {
        weights: unpackWeights(
          'Asv/GCghCgb5ExA50i75yN6vHtgC6RD8HRX+Cf8fHBXj2xFDAQIyFBrfHxTuD90CBexnGf3g0OAZFQsTFfzRmvasMOQqKAUSKeMI69vuyAYT9xuBQhjvDwcm+iTo4/Dk3hhL6c7DqRc=',
        ),
        scale: 0.00477739,
        bias: 0.122098,
      },
      {
        weights: unpackWeights(
          '+EX1Rm9d/soU8O0XOvvQA+2594PT7PX2GvQODOsLD+sSCd4nD93Pxusd/ODxBecIO/cF6fH9BR/q8x4b2K7dMxkHA/0RH+Pr6MeOBKDK+A4nCr226/AYou/9Bf6Mzvuyf/8CJxoF5eA=',
        ),
        scale: 0.00394716,
        bias: 0.025052,
      },
      {
        weights: unpackWeights(
          'Ah3hE/jmGAz53Bfy4f/dAdfo+8UcugBe5uvv7v/Q6/fv5/cJFznr5ifHGOncK6/nM0M76BcmBxo29RgILn8K2d7KJDkx7PgnEnjt20YkIz8kEe0jzCE9XRYODQre4dX/6CshMfQVgpE=',
        ),
        scale: 0.00444251,
        bias: -0.127859,
      },
      {
        weights: unpackWeights(
          'EAjF8AkfLh75z9YD9Mz6Avjg9h7mCfzNJQoyFuscPQAV5h4Er+j60NQbBSrVIOm6LhE4GejaMIEH4PbuGu4Hp43G7vIsFwUh4xD83SbJjggRLAxalvckzKHhUCIa8kYJJjwSTNv7aNk=',
        ),
        scale: 0.00384591,
        bias: -0.0424597,
      },
      {
        weights: unpackWeights(
          '2uYj8QgF+CH64/ca/c774fZE8B/vrSAL+tHu3AQbAxIK49X/6+Dt++5K1hfiEv4G210A7Nf+MgYH/vPqINzMxtnNAQ4EDAsO2Ur85A38F9UEFh4CCAcq6ATXD/0cDNQN0lk48df3gbY=',
        ),
        scale: 0.0049912,
        bias: -0.172538,
      },
      {
        weights: unpackWeights(
          '5az1LO7xEQPr4vXoFgLyNP/9HNwhBe764wobMfwO9fX1CfHRK+nY0d4N8tMOIgP5+ctGpOTeO0sBEd7y0/DV1uXLB/QO1uIE83DRLiQ+JQ4VDAfN39pk0Avc4iPf7zYTxnYut8KBxV8=',
        ),
        scale: 0.00470923,
        bias: 0.134176,
      },
      {
        weights: unpackWeights(
          '9h3r7C76Nt0PJAUrKgIFGRPwB6zg7fYHAgUYDRQS8AsJ6Qqx4/oIwd4U6wpb6QQiWEH06eHtBvoT9fcMzAsD9jhHJjz76gPk5QIUFrqeDvj//YEb+RGvyxkCG1L1583NGhwiAwbtAiM=',
        ),
        scale: 0.0049886,
        bias: 0.126543,
      },
      {
        weights: unpackWeights(
          'u9cn9gET5B0XCunaGhElCAWt7F4A1v0DKv70zQDt7QoEu+0dIuYoBhwZ6Q8XHOHnT4UUC8f97hU1Ht5OD4Y1fyxE9QH1DtsNDFAs9gUUF+wMEfrR8jHQ1XZCAQT+2MMBKy3yJ+gsClw=',
        ),
        scale: 0.00375827,
        bias: 0.195865,
      },
      {
        weights: unpackWeights(
          'NkgwM0pbTg0inenj5OAZzQLyEeI+/x3mGhsM0hIPIgzb+S73RxQoMBUA7eDG+ccF/N0TDSYSC+8P9i8RJ93DKuLq+vYJCEbk6B4MBUhN2DYXnErJBFAERw8P4EKB3xU3Qybs5/n91N4=',
        ),
        scale: 0.00425879,
        bias: -0.178908,
      },
      {
        weights: unpackWeights(
          '+dcvAQLc3/bKRxUA+NwHJQDD4+8aGP6bgjweAxYP5xrw/SDvG+EUBAh/3OBDvyPF4hwL89UUUDzTC8vd5PsNobfj3f4fysIaLDYDFlMfC87Q9xM20dBP2gbxAP29Ncr2vAivFgvb8ro=',
        ),
        scale: 0.00460566,
        bias: 0.0946925,
      },
      {
        weights: unpackWeights(
          '+h0QHihXDt4+FDLwCTLv8PgiA7zsMgwMAfDXuQHWF/ku6yEL6yUaEAHj3wIKHN428sou7BH4EP/2IzMRCQwX1/fWIeIA//fyF/AERA/43wEhNrD4AR3Cf7weLz7VMu8JxfsGvxzf69o=',
        ),
        scale: 0.00445758,
        bias: 0.200259,
      },
      {
        weights: unpackWeights(
          'A+zy1AMVCvQGBPgJ/iQi1uoEGuP38AoDDwboBgLuHe/+7BPG4x8G/gv6yv8A3QDvPSsw5hv94xAYMwQT3OLrBiEMEOPnJvjv74Gl4hoHzB0G+BoL4x4TEg8yAA4NBeAZDPb8F/f04/0=',
        ),
        scale: 0.00595418,
        bias: -0.0340823,
      },
      {
        weights: unpackWeights(
          '+ej7D/gF+wkG+fAL9RDlBgj07QYED/i1D/H69gkZCAgDBP/vDwkSCgTr8xT67wn1BAAL7ub/BQkJCe4CEAb+8+wDGvkRFRwIBS7s0vvvBQQHAAsS4wIj6g4BGOwJAfwMKSP+AP7Q4IE=',
        ),
        scale: 0.0106114,
        bias: -0.0356558,
      },
      {
        weights: unpackWeights(
          '4iMf8+/5/+jeG9vM4gfS9Bn26PUr0v6B4CEACuHeBPzvFOfC8gku8ya866jpMt0dARkoDyME+fb+LBoKFiYk5wfnLBwd5gbkAiTxTcgU9SsG+/HHNAkpzhrR2CY//FEDwBIf8QX6vwg=',
        ),
        scale: 0.00429323,
        bias: 0.0611819,
      },
      {
        weights: unpackWeights(
          '10oUEuC4+APjPB7s4yX9xegC/enz/uDmDNLn+dEX+wTrAfkA8xHtywcElhJB+vY7cUCsD+EA8gPLvwsD3EHUgecSDycT2d8I2Mmx3QYFHN/2KQQjHcWnP+oQchAqMOTY5rS1QmDbD+M=',
        ),
        scale: 0.00433954,
        bias: 0.256098,
      },
      {
        weights: unpackWeights(
          'BfDkEtVeDgcCHbSlhivlUKm2+eUPOdLCcR/1xvbUvwz8vQamCjD78DXu8hXB9gT9sLccZC8mNCkdATvrLOMVIsaQCrxCNgJRS3/oGf+c3QM07j7r7xEVART86am93wQLG1kspt1VGz0=',
        ),
        scale: 0.0034698,
        bias: -0.253746,
      },
      {
        weights: unpackWeights(
          'LxT0C11Y/806qu81PvLqBfqxGoEEzwD6/CfwDRLSEPzp6/K3EwXrNscK+te96vQRXP4J2hgE9P0k/jcX55QTJBzlAxv9CvsBFKim66n6DhEN35/g6Tjj1REHxhScyx20bQE0GyX5xxE=',
        ),
        scale: 0.0042237,
        bias: -0.22052,
      },
      {
        weights: unpackWeights(
          '2o7/XvcE6yDYscIUIhwDRtyS/sH7Ce/4vRLtBd79KP7xCvkRNAUOCCqB6v2oIf3FMMpg5tmEPMYS7hAsJNW+MeP4HsP2VBvwBm0V9u/6DyKM+A/sw9vmCAZC+ijp1xYUBGDeEq8O/DU=',
        ),
        scale: 0.00376225,
        bias: 0.169534,
      },
      {
        weights: unpackWeights(
          'Cw/YMvhVNvfy4/DWyfLiEubeNsUMJ+oRKvDytg8K6+UU/QYoDQv6oBf4IQ+q/Cv2pw9L6xcOGw0MGEMtFJneRwkd+8gvSxDp0wLW/92izQtG8tzrKB8guQn8/9OB0AEWTkQb+tVQBwU=',
        ),
        scale: 0.00386577,
        bias: -0.290143,
      },
      {
        weights: unpackWeights(
          '7dEPAO/Q5Ozt8QHSGOMCBRXEBDokIgTY4QAfEhABGQUbIBzjDPES2/XZ4+AiuAGYFOIcsxT6XREM8tTHzAX14gkY7v0S5NEHC0QJHTYhDuPeHu4M9jYLge/n5yk79EkNRP/e7hnyMs0=',
        ),
        scale: 0.00448198,
        bias: 0.0708225,
      },
      {
        weights: unpackWeights(
          'GCwADyJSMN06o8T3Eh3V/AbOD9r4/QXtEfE0EhshHQ4f8QvO8+8A0ij2/RAQ5vYk+MYWD/j8CA0R0wL3K/XOKhT0AfwaU1kb8FUBHRzE+Bsyzyjk5T0C3gH16T6agd3UKx/r/+wBBOY=',
        ),
        scale: 0.00442675,
        bias: -0.182808,
      },
      {
        weights: unpackWeights(
          '6+njDRkPCRAF/Pob7u7tCAALBebsHvym8xv/BgQvGwkE/wXb3/sFAuQV7QYGCgwO7iEtCdnzMdAKCNvpG/rWjL+9CeUg8ioMEybP2gnX1fwRCgka4fc//8n5HRANBQgM9D48+NaJ14E=',
        ),
        scale: 0.00679357,
        bias: -0.0623458,
      },
      {
        weights: unpackWeights(
          '9OgGAQAFCQgC+v4BAQXe8/D68ugI4AMZ5+b2/AHz9//+9fIUHhkC/gzt9Pb05vX6IjMP4voMABAGAALzJi4S8dvwGBEOAgoSAUrw4iMOGgwXDv8c2RgzFQYBEv/0A+X2/BvtE/70roE=',
        ),
        scale: 0.00856418,
        bias: 0.0674893,
      },
      {
        weights: unpackWeights(
          'AEYHzR3qMfD9CAAKLxAX0P4OD83w5QcE9/37EPQDG/P5/Pb8+BEI2Orzxfws0uH6f2byxe/H9hgL/BACzv358S9QHRHw8hLo0o3M9Rn33A/38/UXFfnd+A0lHz0OA8/t+8gIOiPa/vI=',
        ),
        scale: 0.00585454,
        bias: 0.0377054,
      },
      {
        weights: unpackWeights(
          '7/H+x+X0EuMt1ga6IP3qDAkHCBT56iE+++T+xhX2B98mFMfJI+wG0PEKEcggF/EwDqsJx97u9x4WUB0n+cgVGyvSCQDp1c7zHQsMMAYV8AYhEd6BJAoe8z8uCzkd6+IM1CxK7bICtUs=',
        ),
        scale: 0.0050087,
        bias: 0.0987758,
      },
      {
        weights: unpackWeights(
          'Vh0PEOcy3xvxyeDfuBbyArzpHKtd8P3mUw7Yz8ny6iniGQEsRCwqLx61rdLD+NgAR7uBKUIS+PoVBkcN4L2+0MHL+eQWRT05ENPS+CoZmhQvFlvhFBMzKypi/eqvCRBARgn60dwQ8gk=',
        ),
        scale: 0.0036842,
        bias: -0.225408,
      },
      {
        weights: unpackWeights(
          'FtgwM/4w8PDjHPsU1UTN1NvmDsA4wAeyASjmFNbn/CXZ5QUDFwJILCHR9LX4QP4YAcNH0/H4tRz2HRIdFOIYgRnGVvMnLR0BDPIZOt8mEQcVEwKLRNv89SMovy/qEPX7wyVVprOMhFE=',
        ),
        scale: 0.0048132,
        bias: 0.0804235,
      },
      {
        weights: unpackWeights(
          '1hv2ASDvGPzyDZgVGecE4ArsINIa5+wO+/H7AgA0+wkQE/oOBQb49f0T8zY8I9ovAgHCBQzt+O7z/uzlzxnd2SENEAnl8f+sy38rz9ILB/INEKgSF/7f+AAP+0MG9vn0GOQm3gnj6C0=',
        ),
        scale: 0.00532818,
        bias: -0.198253,
      },
      {
        weights: unpackWeights(
          'Kf/bFNou6hcBEtqqsz8JmKAfL8P4DPq3AOr7+AHjCPbnqDmY2Dvs6xUJ8enT7O77BNhJJhQuIhH39jgu3hMXAfin4bvXLdXXK8auq05mohfvE38Q5CUMCvYzGuw88x4aGNUYtQQA3iA=',
        ),
        scale: 0.00342884,
        bias: -0.107175,
      },
      {
        weights: unpackWeights(
          '8avtI93UDjbUCN8FHJfrKvcUI+8cyfQW4/MqOCUj6wirgft+CNPF1t9TABv3GxzD5RfGwM7vU0jvCv0Y0KbV3LkO8w8A0P4rzFT99iIuFfUYCDIg8cxT5hO88gro6AUPxlUFAsvC5UE=',
        ),
        scale: 0.00396173,
        bias: -0.0982424,
      },
      {
        weights: unpackWeights(
          'FwYK/gQsDx0j6dMax1YFpQXrw0UVwOyHWfzsy+kYEgMf3/7j4ew+9Q8WLmHnF/8EV4FM8KTQ7Lwl9ekrHchE3ej8DR9BOSQ1ADwRkBHM6QIUOQ4b1Bwityk1OfD7Ddb5JRX2V+gfMBg=',
        ),
        scale: 0.00431881,
        bias: -0.00110845,
      },
      {
        weights: unpackWeights(
          'rf72Ugy6thb/Xhv19yfdGuzD+MTV/9v5EdT98vIG8fkI+Pb4wNbPgfvHtfow3hwNTDC29uoZD/3HxQUKEuUFngMcFD8U+esu79vP+6q5TNkkTNxhTraW1svzLggyD8m6FQITMiz0LAY=',
        ),
        scale: 0.00366691,
        bias: -0.0746124,
      },
      {
        weights: unpackWeights(
          'M+Xe9fhPCSny+dvCvRtE8Nr2JP89DAvHJvsF9hLyDQUY8gHEGS4fDyX0uNXSCffiKwYTKCwT6PQvEkEM7Pfix7oQ47PqIgYW05zTxH8Fph/yA2vfCykvTRY+FPsS7B1R+t7Z2+ILBAE=',
        ),
        scale: 0.00407525,
        bias: -0.19581,
      },
      {
        weights: unpackWeights(
          'MvfYIBJc99sy0cDe9QjR8unWB4HW4v3oDPgs5A0FGf3t/Pzl6+rv8gQHDdblxtonGCfg5wb88ugCAP4M9cYfJift8sjwOvXo8kTM4s0IAARO/qzWAB0S0vwC3hbgpNXHMgDz2ffr9hQ=',
        ),
        scale: 0.00405684,
        bias: -0.183099,
      },
      {
        weights: unpackWeights(
          'A1HdMuJnB/EB/jnZrh72KdbwL7MePPnbLt339Aj85jL3zz+BJk8AmwO6zw7KICPe1RYYJCQYNC8RAWBtM8PRD9bYBkMePMk6KdS+DOWQBBcx9ugF4BfO1Q4QGd6r4QUGOVU6DtV73S8=',
        ),
        scale: 0.00365034,
        bias: -0.111815,
      },
      {
        weights: unpackWeights(
          'KD4hElBbTO0ZgcYmRwLy7fz1Ka8T7xzhFisWHS4RLP8a9CrWBu3/J/gX9hHf+NPi++BN3gXx7RAWAi4W6MvJNzP69egWND/z6dsgHhsF3hYjolzwKkvtCCb7yD2NtBcdWB0TDQoI0u8=',
        ),
        scale: 0.0038892,
        bias: -0.239996,
      },
      {
        weights: unpackWeights(
          'FvcNLTLjDAX1/y4qAvHxGxDuFyEP8hEBEerz6d8w/gAnQ8N/NOr/7gXS0uci//HqSzLN4Qns6u71/x4wKB30xPUkMHb+D/cZxuQL8AimWNYfA7TtINbkvhLj8xP8+eTgEQj1HwMFEQg=',
        ),
        scale: 0.00416376,
        bias: -0.110608,
      },
      {
        weights: unpackWeights(
          'FOYSBgL9AQzw4ucH7gLhBv4KD+MP0/nNAwH2//gZAgX4+wL3DwXxB/MW7Av2AhMR7Scc3tsBDf4TAuDiChLcwdnWJAIlEhMI+kfc4A4HGvASDxD+/vAy1ADs9f0IA/oF+kU47uaegdM=',
        ),
        scale: 0.00875303,
        bias: -0.0581882,
      },
      {
        weights: unpackWeights(
          'BekPEWoSANoA9+rjA7LA4u2b7qcE57AyIcyxleP/1e30+d849fDQCwoSBPXAHjIAbqvoPAwjGCU3/yLv9rrrQwTVBP05AtDH+L2BLr8N1xAICNcN9wUIs/38A8CC6xjcfzYA2w8J9AY=',
        ),
        scale: 0.003196,
        bias: -0.0879315,
      },
      {
        weights: unpackWeights(
          'FKsm9x3Z9wTSJPr7L8HZHwYH0e0WKwv4gSEpGCEbKx4hGwr7ANgE7uVMyc0czgrN4HspwAoCQ0vZIsHA2ewJjLas5gAHqa77AEPlOlAeC+nU6QH7HskZ2/nI9xoBG/j1wCjfzRO726o=',
        ),
        scale: 0.00440777,
        bias: 0.214014,
      },
      {
        weights: unpackWeights(
          '8ugEKhBG/ggW48wnC2Pf5vLADBX+AgK0GBn62gYDBQX8BwMPHvlTByvDAejJRrP4I71/7cTFysoYMhkzF+f/zfWuL+oGMR4GEwYID9f74xIV3welHA8P/zo6+io55f4LGRcd7NvxyCE=',
        ),
        scale: 0.00544225,
        bias: 0.249804,
      },
      {
        weights: unpackWeights(
          'EusIAfcQCOgLCTDe+BLm9fz2DdQf4RoJ7wv5H/f2Fv8A9Pz69wAcDRj0BNAgJfYOEcAU7vH6tiECJi8jE/wXuSLsHegD/N0CAuP4EuoE4PIKFPGBUNr4HAce9C30AvwDxyc4yMDBv0Q=',
        ),
        scale: 0.00616704,
        bias: -0.0209241,
      },
      {
        weights: unpackWeights(
          '9U3d5zvRVOf5b/skOBAe0QIGIZm+8e/+7MsJCAkJIfou7+HXy/3ZjdMUtRRlyd/nTX/x0ubS8wn58OHavtcyuHZwHBn6yADRwcXf6d+62/T6P69AOsuxxvcYTHgp+8bc5+EhLxvUA/s=',
        ),
        scale: 0.00360066,
        bias: 0.0724989,
      },
      {
        weights: unpackWeights(
          '4V4i1RHW6gvs9fn1FlcDkwToA7ES4/MC/vLqKdwaCwbS7EW9+/oJ9esSwAII6PQsfyjp2uzr2/7swxj6yTrD5u8CEx/03vHO8o+rAQ5Kvg7X1SNJHOa0GPoiKAcfG/fbN+PdGT3L8wc=',
        ),
        scale: 0.00418706,
        bias: -0.0271032,
      },
      {
        weights: unpackWeights(
          'xb/t+QfeJTXguAkf+oH0DPDy/sUO6QIzTNsEKwISCdbu4/b78dXt098FEvrfO8njHOY/uRL7NOEU7g8nHMHF+6zG+gYB6hMN92b2Bx8T7y3r+kIdwvkj9vH17APn4CD701Y2Hr38ASM=',
        ),
        scale: 0.0046129,
        bias: 0.096439,
      },
      {
        weights: unpackWeights(
          '4fX/F9Uj/RUj+OYB7gvc0QbR1xz7FPyB8xkJ+f0uIgkK6BMd1ukiB/MX8z7+4xmgM8ovDKbiMrkQ9e0NHdUBr8P9G+AmHxMiBRgNrhTOqtoMHBNUof8k4t4KVQXyF+sVKULQIOvUOK0=',
        ),
        scale: 0.00580456,
        bias: 0.0701018,
      },
      {
        weights: unpackWeights(
          '3+cXBugEBBX03NfQHyAlEg/bLTMH4vPC/ggC/QXr8PsS4Pc4W93l4+ca3NcTBh3WErrU7bfqNAMSBdb+z9YfTC9N4yEH29H18DX8FzhOKgQMI/zw7gH7gUYAAx8g2yodGhn7IN8w/Vk=',
        ),
        scale: 0.00522269,
        bias: 0.0267726,
      },
      {
        weights: unpackWeights(
          'IOrgGP/5CPsE2BT2+Q/S7vn/Au4P7QYu4fP07fjh5/oF/ff9CyQB5xjA8wLjBsXhICUs4hkG+AMW9wLvOFIu5PTeGyQUCwcSES30+yf6FCEhI98SvgQ/KfkFHw4F8wQABB0IDQgGu4E=',
        ),
        scale: 0.00662227,
        bias: 0.0685791,
      },
    ],
    output: {
      weights: unpackWeights('gVGZnKqZTZtEx7VJlalPVz6WR7A6mYtfuDuUVi2cuGFBQUJJXKY+wa2hX1maq7KY'),
      scale: 0.00256408,
      bias: -0.152008,
    },
  },
  second: {
    features: [
      'probability',
      'log-odds',
      'probability at -3',
      'probability at -2',
      'probability at -1',
      'probability at 1',
      'probability at 2',
      'probability at 3',
      'probability near before',
      'probability near behind',
      'probability further before',
      'probability further behind',
      'probability further, the smaller',
      'probability by words before',
      'probability by words behind',
      'sure lines near before',
      'sure lines near behind',
      'in the best block',
      'distance in front of the best block',
      'distance behind the best block',
      'distance to the edge inside the best block',
      "best block's share of the content",
      'content before',
      'content behind',
      'mean probability',
      'probability between gaps',
      'distance back to sure content',
      'distance on to sure content',
      'distance back to sure boilerplate',
      'distance on to sure boilerplate',
      'length in words',
      '10 words or more',
      'share of function words',
      'ends like a sentence',
      'ends with a colon',
      'ends with an ellipsis',
      'share of capital initials',
      'bulleted',
      'numbered',
      'one word',
      'copies on the page',
      'first of several copies',
      'gap before',
      'capitals inside words',
      'cue groups',
      'is a known phrase',
      'is a weak phrase',
      'place by words',
      'between the first and last prose',
      'in the main block',
      'share of words in the main block',
      'run of short lines',
      'words of the page',
      'share of prose',
      'words in common with the main block',
      'section starts so far',
      'nearness of the last section start',
      'dates and times near before',
      'lines between gaps',
      'length of its paragraph',
      'the title is found',
      'distance behind the last title',
      'words of the title',
    ],
    means: [
      0.3375, -0.7979, 0.3333, 0.3349, 0.3363, 0.3359, 0.3341, 0.3322, 0.3327, 0.3315, 0.3179, 0.3144, 0.2458, 0.2094, 0.2075, 0.2727,
      0.2701, 0.3668, 1.075, 1.404, 1.176, 0.9094, 0.5271, 0.467, 0.3375, 0.3375, 3.49, 3.567, 2.526, 2.46, 1.816, 0.2838, 0.1933, 0.211,
      0.01938, 0.006622, 0.538, 0.1421, 0.0161, 0.2098, 0.3381, 0.1016, 0.3489, 0.03652, 0.2108, 0.03798, 0.06657, 0.4869, 0.661, 0.3445,
      0.5911, 1.879, 7.712, 0.5835, 0.368, 0.4896, 0.04767, 0.02699, 2.847, 1.915, 0.7157, 2.114, 0.05494,
    ],
    deviations: [
      0.4215, 1.478, 0.4208, 0.4211, 0.4214, 0.4212, 0.4207, 0.4201, 0.3997, 0.3998, 0.3647, 0.3656, 0.3375, 0.3118, 0.3114, 0.3803, 0.3806,
      0.482, 1.847, 2.038, 1.741, 0.1591, 0.4164, 0.416, 0.2845, 0.3931, 1.766, 1.803, 1.711, 1.655, 1.016, 0.4509, 0.2114, 0.408, 0.1378,
      0.08111, 0.4067, 0.3492, 0.1259, 0.4071, 0.6903, 0.3021, 0.5267, 0.1862, 0.4572, 0.1911, 0.2493, 0.3386, 0.4734, 0.4752, 0.2961,
      1.862, 0.7409, 0.2174, 0.3957, 0.7904, 0.151, 0.09577, 1.951, 1.126, 0.4511, 2.336, 0.1561,
    ],
    linear: {
      weights: unpackWeights('LH/9CgwW/v4TBh0eBQD57QAF2uPz877oFhL09v7zC/gDDQj4Av4JCvX+//z6+v0XB/z2GO/7AAT4DAcf/AIF'),
      scale: 0.0109612,
      bias: -2.01013,
    },
  },
}
