using System.Text.Json;
using CityLeadership.Classroom.Session;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CityLeadership.Classroom.Web.Data;

/// <summary>Stays are read and written only together with their result, so they are one text: [[from, to], …] in UTC ticks. Every measured stay has ended.</summary>
internal sealed class StaysAsText() : ValueConverter<IReadOnlyList<Stay>, string>(
    stays => Write(stays),
    text => Read(text))
{
    public static ValueComparer<IReadOnlyList<Stay>> Comparer { get; } = new(
        (left, right) => left!.SequenceEqual(right!),
        stays => stays.Aggregate(0, HashCode.Combine),
        stays => stays.ToArray());

    private static string Write(IReadOnlyList<Stay> stays) =>
        JsonSerializer.Serialize(stays.Select(stay => new[] { stay.From.UtcTicks, stay.To!.Value.UtcTicks }));

    private static Stay[] Read(string text) =>
        [.. JsonSerializer.Deserialize<long[][]>(text)!.Select(pair => new Stay(At(pair[0]), At(pair[1])))];

    private static DateTimeOffset At(long ticks) => new(ticks, TimeSpan.Zero);
}
