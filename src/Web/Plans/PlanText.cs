using System.Text.Json;
using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Web.Plans;

/// <summary>A plan as the database keeps it, and as a browser sends it.</summary>
internal static class PlanText
{
    /// <summary>In characters; what a plan may weigh in a log entry and in every host's view.</summary>
    public const int Longest = 60_000;

    public static string Write(TeachingPlan plan) => JsonSerializer.Serialize(plan, WireJson.Options);

    /// <summary>A plan that was stored. The row's version counts, not the text's.</summary>
    public static TeachingPlan Read(string json, int version) =>
        JsonSerializer.Deserialize<TeachingPlan>(json, WireJson.Options)! with { Version = version };
}
