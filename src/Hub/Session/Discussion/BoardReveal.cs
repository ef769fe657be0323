using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

internal static class BoardReveal
{
    public static void Tell(Revealed revealed)
    {
        var (before, after) = (revealed.Before.Board, revealed.After.Board);
        if (ReferenceEquals(before, after))
        {
            return;
        }

        if (before.OnStage != after.OnStage || !ReferenceEquals(before.Columns, after.Columns) || !ReferenceEquals(before.Scribes, after.Scribes))
        {
            revealed.To(Audience.Class, new BoardChange(after.Columns, after.OnStage, after.Scribes));
        }

        foreach (var contribution in after.Contributions.Values)
        {
            var known = before.Contributions.GetValueOrDefault(contribution.Id);
            if (!ReferenceEquals(known, contribution))
            {
                Tell(revealed, Audience.Class, Seen(known, hidden: false), Seen(contribution, hidden: false), contribution.Id);
                Tell(revealed, Audience.Hosts, Seen(known, hidden: true), Seen(contribution, hidden: true), contribution.Id);
            }
        }

        TellLinks(revealed, Audience.Class, hidden: false);
        TellLinks(revealed, Audience.Hosts, hidden: true);
    }

    private static void Tell(Revealed revealed, Audience audience, ContributionView? before, ContributionView? after, ContributionId id)
    {
        if (after is not null && after != before)
        {
            revealed.To(audience, new ContributionChange(after));
        }
        else if (after is null && before is not null)
        {
            revealed.To(audience, new ContributionGoneChange(id));
        }
    }

    private static void TellLinks(Revealed revealed, Audience audience, bool hidden)
    {
        var now = BoardView.LinksOf(revealed.After.Board, hidden);
        if (!BoardView.LinksOf(revealed.Before.Board, hidden).SequenceEqual(now))
        {
            revealed.To(audience, new LinksChange(now));
        }
    }

    private static ContributionView? Seen(Contribution? contribution, bool hidden) =>
        contribution is { Removed: false } && contribution.Hidden == hidden ? ContributionView.Of(contribution) : null;
}
