using System.Text.Json;

namespace Indicators;

/// <summary>How a record is written as a JSON object and read back: one list of members for both, so that they cannot differ.</summary>
/// <param name="blank">A record of which nothing is known; what it must have is a placeholder, and never seen.</param>
/// <param name="needed">The members that an object must have, and what is expected there.</param>
/// <param name="members">The members, in the order in which they are written.</param>
internal sealed class Form<T>(T blank, (string Name, string Expected)[] needed, params Member<T>[] members) where T : class
{
    /// <summary>Gets the names of the members.</summary>
    public IReadOnlyList<string> Names { get; } = [.. members.Select(member => member.Name)];

    /// <summary>Gets what is asked of the object as a whole, once its members are read.</summary>
    public Func<ObjectReader, T, T> Check { get; init; } = (_, record) => record;

    /// <summary>Reads a record; null when a mistake was added.</summary>
    public T? Read(JsonItem item, string file, ProblemList problems)
    {
        int before = problems.All.Count;
        T? record = ReadAny(item, file, problems);
        return problems.All.Count == before ? record : null;
    }

    /// <summary>Reads what can be read of a record; every mistake is added. Null for what is not an object.</summary>
    public T? ReadAny(JsonItem item, string file, ProblemList problems) => ReadAny(item, file, problems, []);

    /// <summary>Reads what can be read of a record, and adds the members that have a mistake: what was meant by them is unknown.</summary>
    public T? ReadAny(JsonItem item, string file, ProblemList problems, HashSet<string> spoilt)
    {
        if (ObjectReader.Of(item, file, Names, problems) is not { } taken)
        {
            return null;
        }

        // Mistyped or written twice: the member that was meant.
        spoilt.UnionWith(
            item.Members.Select(member => Names.Contains(member.Name) ? member.Name : Spelling.Nearest(member.Name, Names)).OfType<string>()
            .Where(name => item.Members.Count(member => member.Name == name) != 1));
        foreach ((string name, string expected) in needed)
        {
            taken.Need(name, expected);
        }

        T record = blank;
        foreach (Member<T> member in members)
        {
            int before = problems.All.Count;
            record = member.Read(taken, record);
            if (problems.All.Count > before)
            {
                spoilt.Add(member.Name);
            }
        }

        return Check(taken, record);
    }

    /// <summary>Writes a record.</summary>
    public void Write(Utf8JsonWriter writer, T record)
    {
        writer.WriteStartObject();
        foreach (Member<T> member in members)
        {
            member.Write(writer, record);
        }

        writer.WriteEndObject();
    }
}

/// <summary>A member of a record: its name, how it is taken from an object, and how it is written where it says something.</summary>
internal sealed record Member<T>(string Name, Func<ObjectReader, T, T> Read, Action<Utf8JsonWriter, T> Write);
