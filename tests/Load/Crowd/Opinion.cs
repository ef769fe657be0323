using System.Text.Json.Nodes;

namespace CityLeadership.Classroom.Load.Crowd;

/// <summary>How a class divides over a question: one answer leads, one contests it, the rest find a few.</summary>
internal static class Opinion
{
    private static readonly string[] Words = ["water", "Roads", "Trust", "schools", "clean water", "time"];

    /// <summary>Someone's answer, in the shape the poll's kind takes. Which answer leads depends on the poll and round alone, so that the class as a whole has a view.</summary>
    public static object Of(JsonNode poll)
    {
        var (form, subject) = (poll["form"]!, $"{poll["id"]} {poll["round"]}");
        var options = poll["options"]!.AsArray().Count;
        return (string)form["kind"]! switch
        {
            "multiple" => new { options = Some(subject, options, Random.Shared.Next((int)form["least"]!, (int)form["most"]! + 1)) },
            "ranking" => new { options = Some(subject, options, options) },
            "scale" => new { number = (int)form["scale"]!["from"]! + One(subject, (int)form["scale"]!["to"]! - (int)form["scale"]!["from"]! + 1) },
            "number" => new { number = Math.Round(10 + (40 * Random.Shared.NextDouble() * Random.Shared.NextDouble())) },
            "text" => new { text = Words[One(subject, Words.Length)] },
            _ => new { options = new[] { One(subject, options) } },
        };
    }

    private static int[] Some(string subject, int options, int many)
    {
        var chosen = new HashSet<int>();
        while (chosen.Count < many)
        {
            chosen.Add(One(subject, options));
        }

        return [.. chosen];
    }

    private static int One(string subject, int options)
    {
        var order = Enumerable.Range(0, options).ToArray();
        new Random(subject.Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter))).Shuffle(order);
        var weights = order.Select((_, rank) => 1.0 / (rank + 1)).ToArray();
        var dice = Random.Shared.NextDouble() * weights.Sum();
        for (var rank = 0; rank < options; rank++)
        {
            dice -= weights[rank];
            if (dice <= 0)
            {
                return order[rank];
            }
        }

        return order[0];
    }
}
