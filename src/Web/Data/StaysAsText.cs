using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CityLeadership.Classroom.Web.Data;

/// <summary>Stays are read and written only together with their result, so they are one text: [[from, to], …] in UTC ticks.</summary>
internal sealed class StaysAsText() : ValueConverter<IReadOnlyList<MeasuredStay>, string>(
    stays => Write(stays),
    text => Read(text))
{
    public static ValueComparer<IReadOnlyList<MeasuredStay>> Comparer { get; } = new(
        (left, right) => left!.SequenceEqual(right!),
        stays => stays.Aggregate(0, HashCode.Combine),
        stays => stays.ToArray());

    private static string Write(IReadOnlyList<MeasuredStay> stays) =>
        JsonSerializer.Serialize(stays.Select(stay => new[] { stay.From.UtcTicks, stay.To.UtcTicks }));

    private static MeasuredStay[] Read(string text) =>
        [.. JsonSerializer.Deserialize<long[][]>(text)!.Select(pair => new MeasuredStay(At(pair[0]), At(pair[1])))];

    private static DateTimeOffset At(long ticks) => new(ticks, TimeSpan.Zero);
}
