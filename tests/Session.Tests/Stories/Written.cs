using System.Text.Json;
using CityLeadership.Classroom.Log.Json;

namespace CityLeadership.Classroom.Session.Tests.Stories;

/// <summary>
/// Records as their JSON, to compare them by what they say: arrays inside records compare by reference otherwise.
/// Members of objects are sorted, because dictionaries have no order of their own.
/// </summary>
internal static class Written
{
    private static readonly JsonSerializerOptions Sorted = new() { Encoder = ClassroomJson.Options.Encoder, WriteIndented = true };

    public static string Of(object value) => $"{value.GetType().Name} {Json(value)}";

    public static string Json(object value) =>
        JsonSerializer.Serialize(Sort(JsonSerializer.SerializeToElement(value, value.GetType(), ClassroomJson.Options)), Sorted);

    private static object? Sort(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new SortedDictionary<string, object?>(
            element.EnumerateObject().ToDictionary(member => member.Name, member => Sort(member.Value)), StringComparer.Ordinal),
        JsonValueKind.Array => element.EnumerateArray().Select(Sort).ToList(),
        _ => element,
    };
}
