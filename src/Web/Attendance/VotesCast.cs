using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Web.Attendance;

/// <summary>In how many rounds of votes each person took part. What they chose is nobody's business here.</summary>
internal static class VotesCast
{
    public static IReadOnlyDictionary<PersonId, int> Of(IEnumerable<LogEntry> log)
    {
        var rounds = new Dictionary<PollId, int>();
        var votes = new HashSet<(PersonId Person, PollId Poll, int Round)>();
        foreach (var entry in log)
        {
            switch (entry.Event)
            {
                case RoundOpened opened:
                    rounds[opened.Poll] = rounds.GetValueOrDefault(opened.Poll) + 1;
                    break;
                case VoteCast cast:
                    Add(cast.Person, cast.Poll);
                    break;
                case AnswerGiven given:
                    Add(given.Person, given.Poll);
                    break;
                case BallotCast cast:
                    Add(cast.Person, cast.Poll);
                    break;
            }
        }

        return votes.CountBy(vote => vote.Person).ToDictionary();

        void Add(PersonId person, PollId poll) => votes.Add((person, poll, rounds.GetValueOrDefault(poll)));
    }
}
