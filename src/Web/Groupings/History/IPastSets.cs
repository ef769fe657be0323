using System.Collections.Immutable;

namespace CityLeadership.Classroom.Web.Groupings.History;

/// <summary>Who was with whom in breakout rooms, over a programme's year.</summary>
internal interface IPastSets
{
    /// <summary>Every set that was opened in a class of the programme, also one that is going on, the oldest first.</summary>
    Task<ImmutableArray<PastSet>> OfYearAsync(string programme, CancellationToken cancellation);
}
