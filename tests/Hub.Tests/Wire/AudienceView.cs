using System.Text.Json.Nodes;

namespace CityLeadership.Classroom.Wire;

/// <summary>What a client holds of one audience: the last snapshot with every later update folded in.</summary>
public sealed class AudienceView(string audience)
{
    /// <summary>A snapshot has no more, so older ones are forgotten here too.</summary>
    private const int MostMessages = 200;

    private readonly List<(long Number, string Id)> _chain = [];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    public string Audience => audience;

    public JsonObject View { get; private set; } = [];

    /// <summary>The number of the last update contained; with <see cref="Id"/> the head that a resume names.</summary>
    public long Number { get; private set; }

    public string Id { get; private set; } = "";

    public int Snapshots { get; private set; }

    /// <summary>Every update taken since the last snapshot, in order.</summary>
    public IReadOnlyList<(long Number, string Id)> Chain => _chain;

    /// <summary>Updates that came although they were contained already.</summary>
    public int Repeated { get; private set; }

    public void Take(Snapshot snapshot)
    {
        (Number, Id, View) = (snapshot.Number, snapshot.Id, snapshot.View.DeepClone().AsObject());
        Snapshots++;
        _chain.Clear();
        _said.Clear();
        _said.UnionWith((View["messages"]?.AsArray() ?? []).Select(message => (string)message!["id"]!));
    }

    /// <summary>False: something between is missing.</summary>
    public bool Take(Update update)
    {
        if (update.Number <= Number)
        {
            Repeated++;
            return true;
        }

        if (update.After != Number)
        {
            return false;
        }

        foreach (var change in update.Changes)
        {
            Take(change!.AsObject());
        }

        (Number, Id) = (update.Number, update.Id);
        _chain.Add((Number, Id));
        return true;
    }

    private void Take(JsonObject change)
    {
        switch ((string)change["kind"]!)
        {
            case "session":
                View["session"] = change["session"]!.DeepClone();
                break;
            case "people":
                Put("people", change["people"]!.AsArray(), "id");
                break;
            case "hands" or "floor":
                var list = (string)change["kind"]!;
                View[list] = change[list]!.DeepClone();
                break;
            case "poll":
                Put("polls", [change["poll"]!.DeepClone()], "id");
                break;
            case "attendees":
                Put("attendees", change["attendees"]!.AsArray(), "person");
                break;
            case "result":
                Put("results", [change["result"]!.DeepClone()], "poll");
                break;
            case "vote":
                View["votes"]![(string)change["poll"]!] = new JsonObject { ["option"] = change["option"]?.DeepClone() };
                break;
            case "self":
                foreach (var (name, value) in change.Where(field => field.Key != "kind"))
                {
                    View[name] = value?.DeepClone();
                }

                break;
            case "loss":
                View["loss"] = change["loss"]!.DeepClone();
                break;
            case "message":
                Say(change["message"]!.AsObject());
                break;
            case "part" or "plan":
                var part = (string)change["kind"]!;
                View[part] = change[part]?.DeepClone();
                break;
            case "board":
                foreach (var (name, value) in change.Where(field => field.Key != "kind"))
                {
                    View["board"]![name] = value!.DeepClone();
                }

                break;
            case "contribution":
                Board["contributions"]![(string)change["contribution"]!["id"]!] = change["contribution"]!.DeepClone();
                break;
            case "contributionGone":
                Board["contributions"]!.AsObject().Remove((string)change["contribution"]!);
                break;
            case "links":
                Board["links"] = change["links"]!.DeepClone();
                break;
            case var other:
                throw new NotSupportedException($"docs/protocol.md knows no change \"{other}\" of {audience}.");
        }
    }

    /// <summary>The class's board; for hosts, what is hidden on it.</summary>
    private JsonNode Board => View[audience == "hosts" ? "hidden" : "board"]!;

    private void Put(string map, JsonArray items, string key)
    {
        foreach (var item in items)
        {
            View[map]![(string)item![key]!] = item.DeepClone();
        }
    }

    private void Say(JsonObject message)
    {
        var messages = View["messages"]!.AsArray();
        var id = (string)message["id"]!;
        if (_said.Add(id))
        {
            messages.Add(message.DeepClone());
            if (messages.Count > MostMessages)
            {
                messages.RemoveAt(0);
            }
        }
        else
        {
            messages[messages.ToList().FindIndex(known => (string)known!["id"]! == id)] = message.DeepClone();
        }
    }
}
